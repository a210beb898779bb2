// The words of the pseudo-code in Brazilian Portuguese.
import type { pseudoCode as english } from './en.ts';

export const pseudoCode: typeof english = {
  intro: 'O passo de treinamento inteiro, segundo a Figura 3 do artigo do CLIP, com nomes nossos. Cada linha leva a figura ao que ela calcula.',
  listing: 'Pseudocódigo, linha por linha',
  value: 'O que ela dá agora',
  shape: (shape, size) => `Forma ${shape}: ${size}`,
  scalar: 'Um único número',
  given: 'Não é calculado nesta página, que começa pelos vetores.',
  bypassed: 'A normalização está desligada: esta linha fica de fora, e os vetores seguem como são.',
  atPick: 'Na célula escolhida, pois o todo não cabe aqui.',
  lines: {
    'image-features': { body: 'O encoder de imagem, uma ResNet ou um Vision Transformer, transforma cada imagem em características.' },
    'text-features': { body: 'O encoder de texto, um Transformer, transforma cada legenda em características.' },
    'image-vectors': { body: 'Uma matriz aprendida leva as características das <image>imagens</image> ao espaço comum. Aqui o resultado é dado: as linhas que você edita.' },
    'text-vectors': { body: 'Outra matriz aprendida faz o mesmo com os <text>textos</text>. Daqui em diante, os dois têm a mesma dimensão.' },
    'image-lengths': { body: 'Cada <image>imagem</image> é dividida pela sua própria norma: axis=1 soma os quadrados ao longo da linha.' },
    'text-lengths': { body: 'O mesmo com cada <text>texto</text>. Agora todo vetor tem norma 1.' },
    logits: { body: 'Todas as <image>imagens</image> contra todos os <text>textos</text> em um só produto, depois escalado. O modelo aprende logit_scale, o logaritmo de 1/τ, para que a escala fique positiva.' },
    labels: { body: 'A legenda certa da imagem 0 é o texto 0, da imagem 1 o texto 1, e assim por diante: a diagonal. O NumPy conta a partir de 0.' },
    rows: { body: '<image>Cada imagem</image> escolhe entre os textos. O softmax com axis=1 soma 1 ao longo de cada <b>linha</b>.' },
    columns: { body: '<text>Cada texto</text> escolhe entre as imagens. O softmax com axis=0 soma 1 ao longo de cada <b>coluna</b>. Os rótulos são os mesmos, pois a diagonal é a sua própria transposta.' },
    mean: { body: 'A perda contrastiva simétrica: as duas direções contam igual.' },
  },
  axes: {
    title: 'Uma armadilha nos nomes do artigo',
    body: 'A Figura 3 do artigo chama de loss_i a entropia cruzada com axis=0, e de loss_t a com axis=1. Se axis é o eixo ao longo do qual o softmax soma 1, como no NumPy, essas são as perdas dos textos e das imagens: o contrário. A média é a mesma, e nada no CLIP depende disso.',
    source: 'Radford et al., Learning Transferable Visual Models From Natural Language Supervision, 2021, Figura 3.',
  },
};
