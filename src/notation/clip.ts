// The temperatures that CLIP is known for. Source: Radford et al. 2021, section 2.5.

/** τ where CLIP's training begins: logit_scale = ln(1/0.07). */
export const clipStart = 0.07;

/** The least τ that CLIP allows itself, and 1/τ there. */
export const clipLimit = 0.01;
export const clipScaleLimit = 100;
