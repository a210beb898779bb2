// What is said in Portuguese where the page itself could not be brought in.
import type { en } from './en.ts';

export const ptBR: typeof en = {
  notLoaded: 'Não foi possível carregar o CLIP Lab. Verifique a conexão e recarregue a página; os seus números ficam.',
};
