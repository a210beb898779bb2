// The scenes of how the vectors are moved in Brazilian Portuguese.
import type { updateItems as english } from './updatesEn.ts';

export const updateItems: typeof english = {
  'frozen-images': {
    title: 'Imagens congeladas',
    sentences: ['As <image>imagens</image> estão congeladas, a cerca de 45° umas das outras. Só as <text>legendas</text> são treinadas, como no ajuste com imagens travadas (LiT, Zhai et al. 2022).'],
    question: 'Onde termina cada legenda?',
    options: ['na sua imagem', 'a meio caminho dela', 'além da sua imagem, longe das outras imagens', 'no meio das imagens'],
    belief: 'O treinamento leva cada legenda até a sua imagem.',
    reasons: [
      'Na sua imagem, ela estaria também a 45° das outras. Compensa afastar-se destas, mesmo à custa do próprio cosseno: ela termina a <b>64,5°</b> da sua imagem e a 103,8° de outra.',
      'Ela não para no caminho: vai além. Termina a <b>64,5°</b> da sua imagem e a 103,8° de outra.',
      'O softmax só vê diferenças: estar longe das outras imagens conta tanto quanto estar perto da sua. Ela vai além, a <b>64,5°</b> da sua e a 103,8° de outra. O cosseno médio dos pares correspondentes é 0,4335, e todas estão certas.',
      'No meio, todas as imagens lhe parecem iguais, o que é escolher ao acaso. Ela vai além da sua imagem, a <b>64,5°</b> dela e a 103,8° de outra.',
    ],
    outcome: {
      before: 'perda no passo 0', after: 'perda no passo 200', own: 'da legenda 1 à sua imagem, em graus', other: 'da legenda 1 à imagem 2', matched: 'cosseno médio dos pares correspondentes', right: 'legendas certas',
    },
    body: 'Treine também as <image>imagens</image> e reproduza: agora elas também se afastam, e a perda chega a 0,00605 em vez de 0,0684.',
  },
  nudge: {
    title: 'Um puxão não é um gradiente',
    sentences: [
      'Um laço como o de páginas de cursos: mova cada <image>imagem</image> metade do caminho até a sua <text>legenda</text>, depois a legenda metade do caminho até a imagem, e dê norma 1 às duas. Sem gradiente, sem negativos.',
      'Ao lado roda a descida do gradiente, do mesmo início e com a mesma taxa de aprendizado.',
    ],
    question: 'Os cossenos dos pares correspondentes sobem até 1. O que faz a perda do puxão?',
    options: ['cai em todo passo', 'fica como está', 'cai uma vez, depois sobe acima do início', 'sobe desde o primeiro passo'],
    belief: 'Aproximar os pares correspondentes diminui a perda.',
    reasons: [
      'Uma vez, de 0,3515 para 0,3473. Mas cada imagem é puxada para o aglomerado das legendas, e nada a empurra de volta: a perda sobe para <b>0,3729</b>. A descida, que sente os negativos, chega a 0,0285.',
      'Ela muda em cada passo: de 0,3515 desce para 0,3473 e sobe para <b>0,3729</b>, pois cada imagem é puxada para o aglomerado das legendas. A descida chega a 0,0285.',
      'Primeiro os pares ganham: de 0,3515 para 0,3473. Mas as legendas estão próximas entre si, e cada imagem é puxada para o meio delas, sem nada que a empurre de volta: <b>0,3729</b>. A descida, que sente os negativos, chega a 0,0285.',
      'No primeiro passo os pares ganham mais do que perdem: de 0,3515 para 0,3473. Depois cada imagem é puxada para o aglomerado das legendas, e a perda sobe para <b>0,3729</b>. A descida chega a 0,0285.',
    ],
    outcome: {
      before: 'perda no passo 0', one: 'depois de um puxão', after: 'depois de 20 puxões', matchedBefore: 'cosseno médio dos pares correspondentes no passo 0', matched: 'depois de 20 puxões',
      rivalBefore: 'cosseno da imagem 1 com a legenda 2 no passo 0', rival: 'depois de 20 puxões', descent: 'perda da descida no passo 20',
    },
    body: 'Veja um cosseno errado da matriz: ele sobe de 0,3779 para 0,5538. O puxão não o vê; o gradiente, sim.',
  },
  'without-jacobian': {
    title: 'Sem a jacobiana',
    sentences: [
      'Um descuido comum: o gradiente em relação aos vetores unitários é aplicado aos próprios vetores, como se não houvesse a normalização no meio. O que falta é a sua jacobiana.',
      'Ao lado roda a descida verdadeira, do mesmo início.',
    ],
    question: 'A descida verdadeira chega ao repouso. O que fazem aqui as setas?',
    options: ['também se apagam', 'ficam, apontando para fora: os vetores crescem', 'giram os vetores para o lado errado: a perda sobe', 'apontam para dentro: os vetores encolhem até 0'],
    belief: 'A jacobiana da normalização é um detalhe.',
    reasons: [
      'A parte ao longo da esfera, sim. Mas fica o que a jacobiana tiraria: uma força de <b>0,2220</b>, para fora, que não muda nenhum cosseno. No passo 200, a imagem 1 tem norma 4,77.',
      'A jacobiana tira a parte ao longo do vetor, que não muda nenhum cosseno. Sem ela, uma força de <b>0,2220</b> fica para sempre. No passo 200, a imagem 1 tem norma 4,77, gira cada vez mais devagar, e nenhum gradiente 0 avisa que ela chegou.',
      'Ao longo da esfera elas estão certas, e a perda aqui também cai para 0,0950. Mas fica uma força de <b>0,2220</b>, para fora, e no passo 200 a imagem 1 tem norma 4,77.',
      'Aqui elas apontam para fora: o puxão do parceiro tem uma parte ao longo do vetor, e é a mais forte. Fica uma força de <b>0,2220</b>, e no passo 200 a imagem 1 tem norma 4,77.',
    ],
    outcome: {
      force: 'norma de todas as forças no passo 200', length: 'norma da imagem 1', loss: 'perda', descentForce: 'da descida verdadeira: norma de todas as forças', descentLength: 'norma da imagem 1', descentLoss: 'perda',
    },
    body: 'Ligue “Voltar à norma 1 depois de cada passo” e reproduza: as normas ficam em 1 e a perda cai como deve, mas as setas ainda não se apagam.',
  },
};
