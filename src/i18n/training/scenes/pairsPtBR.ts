// The scenes of single pairs in Brazilian Portuguese.
import type { pairItems as english } from './pairsEn.ts';

export const pairItems: typeof english = {
  swapped: {
    title: 'Um par trocado',
    sentences: [
      'O exemplo do capítulo com duas legendas trocadas: a <image>imagem 1</image> está perto da <text>legenda 2</text> e longe da sua própria <text>legenda 1</text>. O treinamento conserta isso.',
    ],
    question: 'No passo 0, duas forças agem na <image>imagem 1</image>: a sua <text>legenda 1</text> puxa, a 83° de distância, e a <text>legenda 2</text> empurra, a 6°. Qual delas gira a imagem?',
    options: ['o empurrão da legenda 2, que está tão perto', 'o puxão da legenda 1', 'as duas, por igual', 'nenhuma: elas se cancelam'],
    belief: 'A legenda errada ao lado é que afasta a imagem.',
    reasons: [
      'A legenda 2 pesa tanto quanto a 1, mas está quase onde está a imagem, e dali um empurrão quase não tem direção ao longo da esfera: <b>0,526</b> contra <b>4,726</b> do puxão. A partir do passo 85, já perto da meta, a seta mais longa é a do empurrão da legenda 2, e são as legendas que percorrem a maior parte do caminho: <b>48°</b> a legenda 1, <b>12°</b> a imagem 1.',
      'No gradiente, as duas pesam o mesmo. Mas só a parte ao longo da esfera gira um vetor, e ela vai com o seno do ângulo: <b>4,726</b> do puxão, a 83°, e <b>0,526</b> do empurrão, a 6°. A partir do passo 85, já perto da meta, a seta mais longa é a do empurrão da legenda 2, e são as legendas que percorrem a maior parte do caminho: <b>48°</b> a legenda 1, <b>12°</b> a imagem 1.',
      'No gradiente elas pesam o mesmo. Mas só a parte ao longo da esfera gira um vetor, e ela vai com o seno do ângulo: <b>4,726</b> do puxão e <b>0,526</b> do empurrão. A partir do passo 85, já perto da meta, a seta mais longa é a do empurrão da legenda 2, e são as legendas que percorrem a maior parte do caminho: <b>48°</b> a legenda 1, <b>12°</b> a imagem 1.',
      'Elas são opostas, pois a legenda 2 fica no caminho até a legenda 1, e pesam o mesmo. Mas, ao longo da esfera, o empurrão é só <b>0,526</b>, e o puxão <b>4,726</b>. A partir do passo 85, já perto da meta, a seta mais longa é a do empurrão da legenda 2, e são as legendas que percorrem a maior parte do caminho: <b>48°</b> a legenda 1, <b>12°</b> a imagem 1.',
    ],
    outcome: {
      rivalAngle: 'da imagem 1 à legenda 2, em graus', ownAngle: 'à sua legenda 1', pull: 'puxão da legenda 1', push: 'empurrão da legenda 2',
      before: 'perda no passo 0', step: 'primeiro passo com as seis certas', then: 'perda ali', after: 'perda no passo 200',
    },
    body: 'Veja a perda onde a última escolha fica certa, no passo 117: é 0,2808. Certo ainda não é seguro, e o treinamento continua.',
  },
  perfect: {
    title: 'Pares perfeitos',
    sentences: ['Cada <image>imagem</image> coincide com a sua <text>legenda</text>, e os três pares formam ângulos retos entre si, com τ = 0,5. Todo cosseno de par é 1.'],
    question: 'O que resta a treinar?',
    options: ['nada: um cosseno 1 não pode melhorar', 'os pares se afastam uns dos outros', 'imagens e legendas se separam', 'todos os vetores se aproximam'],
    belief: 'Quando cada imagem coincide com a sua legenda, o treinamento acabou.',
    reasons: [
      'Os cossenos dos pares não podem melhorar. Mas a perda também vê os outros, que são 0 e podem cair até −0,5: os pares se espalham até ficar a 120°, e a perda cai de 0,2395 para <b>0,0950</b>.',
      'Os negativos ainda empurram. A 120°, todos os cossenos errados são −0,5, e três direções não podem estar todas mais longe: é o [[simplex|simplex]], e a perda chega ao seu limite inferior, <b>0,0949</b>.',
      'Imagem e legenda estão no mesmo ponto e veem os mesmos outros: recebem a mesma força e andam juntas. O que muda é o ângulo entre os pares: 120° no fim, com perda <b>0,0950</b>.',
      'Negativos empurram, e os pares se afastam até ficar a 120° uns dos outros: a perda cai de 0,2395 para <b>0,0950</b>.',
    ],
    outcome: { before: 'perda no passo 0', after: 'perda no passo 200', bound: 'limite inferior para três pares', angle: 'entre os pares 1 e 2, em graus', matched: 'cosseno médio dos pares correspondentes' },
    body: 'Ponha τ em 0,07 e reproduza de novo: a perda do mesmo início é então 0,00000125, e quase não resta força.',
  },
  collapse: {
    title: 'Tudo no mesmo lugar',
    sentences: ['Quatro <image>imagens</image> e quatro <text>legendas</text> apontam todas para o mesmo lado.'],
    question: 'Todo negativo empurra. Para onde vão os oito vetores?',
    options: ['para longe uns dos outros, em todas as direções', 'imagens para um lado, legendas para o outro', 'para lugar nenhum: a força é exatamente 0', 'um pouco, por erros de arredondamento'],
    belief: 'Negativos sempre afastam.',
    reasons: [
      'Um empurrão vai para longe de onde vem, ao longo da esfera. Partindo do mesmo ponto, essa direção não existe: cada termo da força é 0 por si só. A perda fica em ln 4 = <b>1,3863</b>.',
      'Nada distingue aqui imagens de legendas. Cada termo da força aponta de um vetor ao outro, e entre direções iguais isso é 0. A perda fica em ln 4 = <b>1,3863</b>.',
      'Cada termo da força aponta de um vetor ao outro, ao longo da esfera. Entre direções iguais isso é 0: cada termo é 0 por si só, com perda ln 4 = <b>1,3863</b>. Nenhuma taxa de aprendizado ajuda.',
      'Nem isso: cada termo da força é exatamente 0 aqui, e não quase 0. A perda fica em ln 4 = <b>1,3863</b>.',
    ],
    outcome: { loss: 'perda', force: 'norma de todas as forças', freedForce: 'a mesma, com a imagem 1 movida em 1°', freed: 'perda 100 passos depois disso' },
    body: 'Mova a <image>imagem 1</image> em um grau e reproduza. Agora os empurrões têm direção, e a perda cai para 0,8360 em 100 passos: o colapso é um equilíbrio, mas instável.',
  },
  'false-negatives': {
    title: 'O mesmo par duas vezes',
    sentences: ['Os pares 1 e 2 são a mesma <image>foto</image> com a mesma <text>legenda</text>. Dentro do lote, cada um conta como erro do outro.'],
    question: 'Todos os vetores são treinados. Para onde vai a perda?',
    options: ['para 0: o treinamento dá um jeito', 'em direção a (2/4) ln 2, e nunca abaixo', 'fica em ln 4', 'sobe, pois os dois se empurram para longe'],
    belief: 'Treinando o bastante, a perda chega a 0.',
    reasons: [
      'Não há jeito. Vetores iguais recebem forças iguais e continuam iguais: cada um dos dois fica com no máximo metade da probabilidade. Isso custa ln 2 em dois dos quatro pares: <b>0,3466</b>.',
      'Vetores iguais recebem forças iguais e continuam iguais em todo passo. Cada um dos dois fica com no máximo metade da probabilidade, o que custa ln 2 em dois dos quatro pares: <b>0,3466</b>. No passo 200 a perda é 0,3534.',
      'O que se pode aprender é aprendido: de 0,7056 a 0,3534. Fica o que os pares iguais custam um ao outro: ln 2 em dois dos quatro pares, <b>0,3466</b>.',
      'Entre direções iguais não há empurrão, e eles ficam juntos. O que custam um ao outro é ln 2 em dois dos quatro pares, <b>0,3466</b>; o resto é aprendido.',
    ],
    outcome: { before: 'perda no passo 0', after: 'perda no passo 200', floor: 'o piso, (2/4) ln 2', right: 'imagens certas; empates não contam' },
    body: 'Mova um pouco a <text>legenda 2</text> e reproduza: agora os dois pares são separados à força, embora digam o mesmo. É esse o mal dos [[false-negative|falsos negativos]].',
  },
};
