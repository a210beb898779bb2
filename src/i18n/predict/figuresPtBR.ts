// The questions with a small figure of their own, in Brazilian Portuguese.
import type { figureItems as en } from './figuresEn.ts';

export const figureItems: typeof en = {
  'negatives-equal': {
    title: 'Três negativos',
    question: 'Uma <image>imagem</image> tem cosseno 0,80 com o seu próprio <text>texto</text> e 0,75, 0,30 e −0,20 com três negativos. A perda afasta a imagem de cada um deles. Com τ = 0,07, <b>desenhe a parcela desse empurrão que cabe a cada um.</b>',
    options: ['0,75', '0,3', '−0,2'],
    belief: 'Todos os negativos empurram com a mesma força.',
    reasons: [
      'O empurrão em um negativo é P/τ, com P, a probabilidade que o softmax lhe dá: a exponencial de 0,75/0,07 é 619 vezes a de 0,3/0,07. Com temperatura baixa, quase só conta o negativo mais difícil.',
      'Parcelas iguais são o que dá uma temperatura infinita. Com τ = 0,07, o empurrão em um negativo, a sua probabilidade P dividida por τ, cresce exponencialmente com o cosseno: <b>0,9984</b> dele cabe ao mais difícil.',
      'A ordem está certa, e com τ = 0,5 você chegaria perto: 0,64; 0,26; 0,10. Com τ = 0,07 as exponenciais ficam bem mais separadas, e <b>0,9984</b> do empurrão cabe ao mais difícil.',
      'Quase, mas as exponenciais ficam ainda mais separadas: 0,45 de cosseno são 6,43 de logit com τ = 0,07, um fator de 619. O negativo mais difícil leva <b>0,9984</b>.',
      'É o contrário. O que já está longe tem probabilidade P pequena, e o empurrão em um negativo é P/τ: <b>0,9984</b> dele cabe ao mais próximo, o de 0,75.',
    ],
    outcome: {
      share1: 'parcela do negativo de 0,75', share2: 'do negativo de 0,3', share3: 'do negativo de −0,2', own: 'P, a probabilidade do próprio texto', loss: 'perda da imagem, −ln P', flat: 'parcela do negativo de 0,75 com τ = 10',
    },
  },
  'compare-across-N': {
    title: 'A mesma qualidade, lotes de outro tamanho',
    question: 'Em dois lotes, toda <image>imagem</image> tem cosseno 1 com o seu próprio <text>texto</text> e 0 com todos os outros; τ = 0,1. Um lote tem N = 2 pares; o outro, N = 32 768. <b>Como se comparam as perdas?</b>',
    options: ['iguais', 'o dobro com 32 768', 'cerca de 20 000 vezes maior com 32 768', 'menor com 32 768'],
    belief: 'Uma perda de 1,0 significa o mesmo com qualquer tamanho de lote.',
    reasons: [
      'A qualidade é igual, a tarefa não: cada imagem tem 32 767 rivais em vez de 1, e cada um entra na soma pela qual o softmax divide. 4,54e−5 vira <b>0,9113</b>.',
      'O que cresce tão devagar é ln N, de 0,693 a 10,4. A perda em si, enquanto pequena, cresce no ritmo do número de rivais: de 4,54e−5 a <b>0,9113</b>.',
      'Cada rival põe e⁻¹⁰ na soma pela qual o softmax divide, e 32 767 deles somam 1,49. Uma perda só diz algo ao lado do ln N do mesmo lote: 0,9113 de 10,4 ainda está longe do acaso.',
      'Mais exemplos deixam a média mais estável, mas cada imagem também encontra mais rivais. Com 32 767 deles a perda é <b>0,9113</b>; com um só, 4,54e−5.',
    ],
    outcome: { small: 'perda, N = 2', large: 'perda, N = 32 768', ratio: 'uma em relação à outra', guessingSmall: 'ao acaso: ln 2', guessingLarge: 'ao acaso: ln 32 768' },
  },
  'softmax-is-truth': {
    title: 'De que são feitos os 99%',
    question: 'Para uma <image>imagem</image>, o CLIP dá 0,9928 a “<text>a diagram</text>”, 0,0042 a “<text>a dog</text>” e 0,0030 a “<text>a cat</text>”, com escala 100. <b>Quanto o cosseno do vencedor está à frente do segundo?</b>',
    options: ['0,99', '0,5', '0,055', '0,0005'],
    belief: '“99% diagrama” quer dizer que o CLIP tem 99% de certeza.',
    reasons: [
      'Essa é, mais ou menos, a diferença das probabilidades. Os cossenos diferem em ln(0,9928/0,0042)/100 = <b>0,0546</b> (sem arredondar antes): a escala faz disso 5,46, e a exponencial, uma razão de 236.',
      'Uma diferença de 0,5 seria 50 com escala 100, uma razão de e⁵⁰. Para 236 a 1, bastam <b>0,0546</b>.',
      'ln(0,9928/0,0042)/100 = 0,0546, sem arredondar antes. O softmax só compara o que foi oferecido, e a escala estica o que difere. Tire o diagrama, e “a dog” fica com 0,5843, para a mesma imagem.',
      'Isso seria uma diferença de 0,05 entre os logits, e os dois teriam quase a mesma probabilidade. Para uma razão de 236 é preciso <b>0,0546</b>.',
    ],
    outcome: { gap: 'cosseno de “a diagram” menos o de “a dog”', dogToCat: '“a dog” menos “a cat”', dog: '“a dog” sem “a diagram”', atStart: '“a diagram” com τ = 0,07' },
  },
  'ensemble-probabilities': {
    title: 'Duas maneiras de tirar a média dos prompts',
    question: 'A classe A tem <text>prompts</text> a 35°, 35° e 80° da <image>imagem</image>; a classe B tem três a 40°. Com escala 100, <b>que classe a média das probabilidades escolhe, e que classe a média dos embeddings, como faz o CLIP?</b>',
    options: ['A e A', 'A e B', 'B e A', 'B e B'],
    belief: 'Um ensemble de prompts tira a média das probabilidades, e a média de vetores unitários é um vetor unitário.',
    reasons: [
      'A primeira está certa: dois dos três templates escolhem A, e a probabilidade média é 0,6634. Mas o prompt destoante gira o vetor médio de A para 49,6°, mais longe que B, e o CLIP escolhe <b>B</b>.',
      'Dois dos três templates têm certeza de A, um tem certeza de B: média de 0,6634 para A. O vetor médio de A fica a 49,6°, atrás dos 40° de B. Ele também só tem comprimento 0,9326, e volta a ser unitário.',
      'É o contrário. Probabilidades são votos, e A tem dois de três. Os embeddings têm a média tirada como vetores, e o prompt a 80° gira a média de A para 49,6°, atrás dos 40° de B.',
      'A segunda está certa. Mas probabilidades médias são votos: os templates a 35° têm certeza de A, o terceiro tem certeza de B, e a média para A é 0,6634.',
    ],
    outcome: { byProbability: 'P(A), a probabilidade de A, pela média das probabilidades', byEmbedding: 'P(A) pela média dos embeddings', cosineA: 'cosseno com a classe A', cosineB: 'cosseno com a classe B', meanNorm: 'comprimento da média de A' },
  },
  'bias-irrelevant': {
    title: 'Uma constante em todos os logits',
    question: 'Tome o lote do capítulo, normalizado. O SigLIP pergunta, para cada <image>imagem</image> e cada <text>texto</text>: “estes dois formam um par?”, com uma sigmoide no lugar do softmax. <b>Some 5 a todos os logits: o que acontece com as duas perdas?</b>',
    options: ['ambas mudam', 'a do CLIP fica, a do SigLIP muda', 'a do CLIP muda, a do SigLIP fica', 'ambas ficam'],
    belief: 'Uma constante somada a todos os logits muda a perda; o SigLIP é só o CLIP com uma sigmoide no lugar do softmax.',
    reasons: [
      'A do SigLIP muda, de 0,8922 para 0,1355. No softmax do CLIP, a constante é um fator e⁵ em cima e embaixo da fração, e se cancela: 0,000134 antes e depois.',
      'O softmax só vê diferenças ao longo de uma linha ou coluna, e uma constante não é nenhuma. As N² perguntas do SigLIP olham cada uma só para o seu logit, e por isso o viés b importa: começa em −10, pois a maioria dos pares não combina.',
      'É o contrário. Em um softmax a constante se cancela: 0,000134 antes e depois. Uma sigmoide olha para um só logit: de 0,8922 para 0,1355.',
      'A do CLIP fica: em um softmax a constante se cancela. Uma sigmoide olha para um só logit, sem nada com que cancelar: a perda do SigLIP vai de 0,8922 para 0,1355.',
    ],
    outcome: { clipBefore: 'perda do CLIP', clipAfter: 'perda do CLIP com 5 a mais', siglipBefore: 'perda do SigLIP, b = −10', siglipAfter: 'com 5 a mais, b = −5', siglipNoBias: 'com 10 a mais, b = 0' },
  },
};
