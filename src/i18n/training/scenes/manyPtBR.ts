// The scenes of a crowd, of a hard negative and of two clouds in Brazilian Portuguese.
import type { manyItems as english } from './manyEn.ts';

const hardOutcome = {
  share2: 'parte do peso dos negativos: legenda 2', share3: 'legenda 3', share4: 'legenda 4',
  before2: 'da imagem 1 à legenda 2 no passo 0, em graus', before3: 'à legenda 3', before4: 'à legenda 4',
  after2: 'à legenda 2 no passo 200', after3: 'à legenda 3', after4: 'à legenda 4', loss: 'perda no passo 200',
};
const hardSentences = [
  'A <image>imagem 1</image> está a 37° da sua <text>legenda 1</text>. A <text>legenda 2</text> está quase tão perto, a 41°: um [[hard-negative|negativo difícil]]. As legendas 3 e 4 estão a 72° e a 102°.',
];
const hardOptions = ['só da legenda 2', 'das legendas 2 e 3, não da 4', 'das três, até ficarem à mesma distância', 'de nenhuma'];

const gapOutcome = {
  gapBefore: 'lacuna no passo 0', gapAfter: 'no passo 200', lossBefore: 'perda no passo 0', lossAfter: 'no passo 200', matched: 'cosseno médio dos pares correspondentes no passo 200', right: 'imagens certas no passo 200',
};
const gapSentences = [
  'Cinco <image>imagens</image> ficam em uma região da esfera e cinco <text>legendas</text> em outra, com uma [[modality-gap|lacuna entre modalidades]] de 1,1123 entre as médias. Só uma imagem encontra a sua legenda.',
];
const gapOptions = ['fecha: imagens e legendas se misturam', 'fica quase como está', 'cresce, até ficarem em polos opostos'];

export const manyItems: typeof english = {
  crowded: {
    title: 'Mais pares que dimensões',
    sentences: ['Cinco pares em um círculo, ao acaso. O limite inferior da perda, 0,2839, pede que todos os pares estejam à mesma distância, com cossenos −1/4. Isso exige quatro dimensões; aqui há duas.'],
    question: 'Onde termina o treinamento?',
    options: ['no limite, 0,2839', 'com dois pares no mesmo lugar', 'em um pentágono regular, acima do limite', 'em lugar nenhum: os pares ficam girando'],
    belief: 'Com passos suficientes, a perda chega ao seu limite inferior.',
    reasons: [
      'Em um círculo, cinco direções não podem estar todas à mesma distância. O treinamento termina com um par a cada 72°, com perda <b>0,4420</b>.',
      'Quanto mais próximos dois pares, mais pesam no gradiente, e a parte ao longo do círculo os separa, a menos que estejam exatamente no mesmo lugar: no fim há um a cada 72°, com perda <b>0,4420</b>.',
      'Um par a cada 72°, imagem e legenda juntas: <b>0,4420</b>. O limite exige d ≥ N − 1. O CLIP tem umas 512 dimensões, e 32768 pares em um lote.',
      'A descida em passos pequenos só desce, e para onde a força é 0: com um par a cada 72° e perda <b>0,4420</b>.',
    ],
    outcome: { before: 'perda no passo 0', after: 'perda no passo 200', bound: 'limite inferior para cinco pares', nearest: 'da imagem 1 à outra legenda mais próxima, em graus', matched: 'cosseno médio dos pares correspondentes' },
    body: 'Ponha as dimensões em 4, sorteie um novo início e reproduza: agora a perda pode chegar ao limite.',
  },
  'hard-negative-cold': {
    title: 'Um negativo difícil, τ = 0,07',
    sentences: hardSentences,
    question: 'Com τ = 0,07, de quais legendas a <image>imagem 1</image> se afasta?',
    options: hardOptions,
    belief: 'Todos os negativos são afastados por igual.',
    reasons: [
      'Um negativo pesa no gradiente conforme a probabilidade da sua célula, e com τ = 0,07 a legenda 2 tem quase tudo o que é errado: uma parte de <b>0,9984</b>. Ela vai de 41° a 53°, e as outras ficam a menos de meio grau de onde estavam.',
      'A legenda 3 tem 0,00163 do peso dos negativos: com τ = 0,07, um cosseno 0,45 menor a torna centenas de vezes menos provável que a legenda 2, que fica com <b>0,9984</b>.',
      'Com τ = 0,07 elas estão longe de ser iguais: a legenda 2 tem <b>0,9984</b> do peso no gradiente, que vai com a probabilidade da célula. As outras ficam onde estão.',
      'A legenda 2 é quase tão provável quanto a certa, e por isso empurra: tem <b>0,9984</b> do peso dos negativos, e vai de 41° a 53°.',
    ],
    outcome: hardOutcome,
    body: 'A próxima cena tem o mesmo início com τ = 1.',
  },
  'hard-negative-hot': {
    title: 'Um negativo difícil, τ = 1',
    sentences: hardSentences,
    question: 'Com τ = 1, de quais legendas a <image>imagem 1</image> se afasta?',
    options: hardOptions,
    belief: 'A temperatura só aumenta ou diminui as forças.',
    reasons: [
      'Era assim com τ = 0,07. Com τ = 1, todas são quase igualmente prováveis: a legenda 2 tem <b>0,4591</b> do peso dos negativos, a 3 tem 0,3242, a 4 tem 0,2167.',
      'A legenda 4 tem 0,2167 do peso dos negativos, mesmo a 102°: com τ = 1 as probabilidades são quase iguais, e a legenda 2 não passa de <b>0,4591</b>.',
      'Com τ = 1 as probabilidades são quase iguais, e os pesos também: a legenda 2 tem <b>0,4591</b>. Todas são afastadas, até que toda legenda alheia esteja a cerca de 109°.',
      'Com τ = 1 o softmax nunca tem certeza, e os empurrões não acabam: as três são afastadas, até cerca de 109°.',
    ],
    outcome: hardOutcome,
    body: 'As setas levam também o seno do ângulo: dos comprimentos dos três empurrões, a legenda 2 tem 0,368, e a 3, a 72°, tem 0,375. Mude τ e olhe as partes da força na <image>imagem 1</image>: a partir de onde a legenda 4 conta?',
  },
  'gap-cold': {
    title: 'Duas nuvens, τ = 0,01',
    sentences: gapSentences,
    question: 'O CLIP termina o treinamento com τ = 0,01. O que acontece com a lacuna nessa temperatura?',
    options: gapOptions,
    belief: 'O treinamento junta imagens e legendas em uma só nuvem.',
    reasons: [
      'Nada pede isso. O softmax só vê diferenças dentro de uma linha ou coluna, e com τ = 0,01 uma vantagem de 0,05 são 5 logits. Com a ordem certa, a força quase acaba: a lacuna foi de 1,1123 a <b>1,0725</b>.',
      'O softmax só vê diferenças dentro de uma linha ou coluna, e com τ = 0,01 uma vantagem de 0,05 são 5 logits. A perda cai de 20,78 para 0,1157, todas ficam certas, os cossenos dos pares estão em 0,4249, e a lacuna ainda é <b>1,0725</b>.',
      'Um cosseno comum a toda a linha não muda o softmax, e as nuvens inteiras não são afastadas. Só muda a ordem dentro delas, e a lacuna fica em <b>1,0725</b>.',
    ],
    outcome: gapOutcome,
    body: 'A próxima cena tem o mesmo início com τ = 1. Liang et al. (2022) viram o mesmo em modelos reais: com 0,01 a lacuna fica, com temperaturas altas ela fecha.',
  },
  'gap-hot': {
    title: 'Duas nuvens, τ = 1',
    sentences: gapSentences,
    question: 'Agora τ = 1. O que acontece com a lacuna?',
    options: gapOptions,
    belief: 'A lacuna não depende da temperatura.',
    reasons: [
      'Com τ = 1 os logits ficam entre −1 e 1, e nenhuma vantagem basta: a força não acaba antes que cada imagem coincida com a sua legenda. A lacuna cai de 1,1123 a quase <b>0</b>.',
      'Com τ = 0,01 ela ficou, pois uma vantagem pequena bastava. Com τ = 1 nenhuma basta: a força não acaba antes que cada imagem coincida com a sua legenda, e a lacuna é quase <b>0</b>.',
      'Polos opostos dariam cossenos −1 aos pares. Com τ = 1 todo ganho no cosseno do par conta, por menor que seja: imagem e legenda se juntam, e a lacuna é quase <b>0</b>.',
    ],
    outcome: gapOutcome,
    body: 'Olhe a perda: ela termina em 0,7915, e com τ = 1 cinco pares não podem ter menos que 0,7636. Perdas de temperaturas diferentes não se comparam.',
  },
};
