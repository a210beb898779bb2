// The names of the cards of "Explain this cell", in their order.

export const cellCards = ['forwards', 'backwards'] as const;
