// The words of angle golf in Brazilian Portuguese.
import type { en } from './en.ts';

export const ptBR: typeof en = {
  body: 'Chegue ao objetivo com o menor giro. Sua pontuação é a soma dos <b>ângulos</b> entre onde cada vetor começou e para onde aponta agora; comprimentos são livres.',
  rules: 'Gire os vetores pelas pontas no desenho redondo no alto da figura (ali as teclas giram 1°, com Shift 0,1°) ou edite os números. O par que aparece ali, você escolhe na matriz. Desfazer funciona, e devolve os graus.',
  fixed: 'A temperatura, a normalização, os pares e as dimensões ficam como estão.',
  howToPlay: 'Como se joga',
  holes: 'Buracos',
  par: (degrees) => `mínimo possível ${degrees}°`,
  parHelp: 'Ao lado de cada buraco está a menor soma de giros possível, arredondada para cima, ao décimo de grau.',
  best: (degrees) => `seu melhor ${degrees}°`,
  back: 'Todos os buracos',
  goal: 'Objetivo',
  goals: {
    imageChooses: (image, text) => `A imagem ${image} escolhe o texto ${text}`,
    textChooses: (text, image) => `O texto ${text} escolhe a imagem ${image}`,
    allRight: () => 'Cada imagem escolhe seu texto, e cada texto sua imagem',
    lossBelow: (loss) => `A perda simétrica fica abaixo de ${loss}`,
  },
  standing: {
    imageChooses: (value) => `agora p = ${value}`,
    textChooses: (value) => `agora p = ${value}`,
    allRight: (value, choices) => `agora ${value} de ${choices}`,
    lossBelow: (value) => `agora ${value}`,
  },
  met: 'alcançado',
  open: 'ainda não',
  score: 'Girado até agora',
  degrees: (degrees) => `${degrees}°`,
  each: 'Vetor por vetor',
  outside: {
    size: 'O número de pares ou de dimensões foi mudado. Desfaça ou recomece o buraco.',
    temperature: 'A temperatura foi mudada. Desfaça ou recomece o buraco.',
    normalise: 'A normalização foi mudada. Desfaça ou recomece o buraco.',
    direction: 'Um vetor nulo não aponta para lugar nenhum, e por isso não tem giro. Desfaça ou recomece o buraco.',
  },
  done: (degrees) => `Feito com ${degrees}°.`,
  above: (degrees) => `São ${degrees}° a mais que o mínimo possível. Haverá um caminho mais curto?`,
  atPar: 'É o mínimo possível, com diferença de menos de meio grau.',
  restart: 'Recomeçar o buraco',
  copyLink: 'Copiar um link para este buraco',
  copied: 'O link foi copiado.',
  notCopied: 'O navegador não deixa a página copiar. O endereço da página é o link.',
  list: {
    'cat-chooses-dog': {
      title: 'A foto do gato escolhe cachorro',
      body: 'A <image>imagem 1</image>, o gato, tem certeza da própria legenda. Faça com que escolha o <text>texto 2</text>, “uma foto de um cachorro”.',
      reason: 'Depois de passar pela própria legenda, cada grau que a imagem gira vale por dois: afasta de uma legenda e aproxima da outra. As legendas também conseguiriam, mas cada uma move só um lado da comparação.',
    },
    'caption-chooses-bird': {
      title: 'Duas opiniões sobre um cachorro',
      body: 'Faça o <text>texto 2</text> escolher a <image>imagem 3</image>, o pássaro, enquanto a <image>imagem 2</image>, o cachorro, ainda escolhe o <text>texto 2</text>.',
      reason: 'Linhas e colunas são perguntas separadas. A legenda pode preferir o pássaro enquanto a foto do cachorro, que não vê legenda melhor, ainda a prefere.',
    },
    'all-right-again': {
      title: 'Tudo certo de novo',
      body: 'As legendas do cachorro e do pássaro pendem para o lado errado. Acerte todas as escolhas, nas duas direções.',
      reason: 'Cada legenda só precisa cruzar por um fio a linha no meio entre duas imagens: acertar não exige margem grande. A perda, ainda longe de 0, pede mais.',
    },
    apart: {
      title: 'Afastados',
      body: 'Todos os vetores se apertam em meio quadrante, e cada par tem rivais próximos. Leve a perda para baixo de 0,5.',
      reason: 'Os pares de fora se afastam do meio, imagens e legendas, e o par do meio fica: os negativos empurram, e ele não tem para onde ir.',
    },
  },
};
