// The words of the chapter, line by line, in Brazilian Portuguese.
import type { chapter as english } from './en.ts';

export const chapter: typeof english = {
  body: 'O capítulo resolve o exemplo à mão. Aqui está cada número que ele imprime, na ordem dele, ao lado do que esta página calcula com os mesmos seis vetores. Escolha uma linha e a figura mostra o lugar dela.',
  summary: (entries, faults) => `${entries} itens, dos quais ${faults} não estão certos.`,
  counts: 'Quantos, por veredito',
  verdicts: {
    given: { name: 'dado', about: 'escolhido pelo capítulo, nada a conferir' },
    agrees: { name: 'confere', about: 'o mesmo número' },
    rounded: { name: 'arredondado', about: 'certo até as casas impressas' },
    cutOff: { name: 'truncado', about: 'a última casa pedia arredondamento para cima' },
    wrong: { name: 'errado', about: 'outro número, ou outro sinal' },
    missing: { name: 'ausente', about: 'anunciado e não impresso' },
  },
  show: 'Mostrar',
  all: 'todas as linhas',
  faultsOnly: 'só o que está errado',
  differs: 'A figura mostra números diferentes dos do capítulo. Ao abrir um passo ou escolher uma linha, os do capítulo voltam; basta desfazer uma vez para recuperar os seus.',
  sections: {
    'set-up': { name: 'Dados', body: 'Seis vetores de três componentes e dois valores. São o próprio exemplo, então não há o que conferir.' },
    'step-1': {
      name: 'Passo 1: normalizar',
      body: 'O capítulo diz que os seis vetores já têm [[l2-norm|norma]] 1 e não divide nenhum. Isso vale para as <image>imagens</image>, não para os <text>textos</text>.',
    },
    'step-2': {
      name: 'Passo 2: logits',
      body: 'Certo para os vetores como foram dados. Embaixo de cada número está o que ele passa a ser quando os textos têm norma 1: o [[cosine-similarity|cosseno]], e o cosseno dividido por τ. A matriz de logits é impressa duas vezes, igual.',
    },
    'step-3': {
      name: 'Passo 3: softmax',
      body: 'Exponenciais de cada linha, divididas pela soma. Um zero impresso está no lugar de um número menor que 0,00005: o [[softmax|softmax]] dá alguma coisa a <b>toda</b> legenda.',
    },
    'step-4': {
      name: 'Passo 4: perda',
      body: 'Uma perda é [[negative-log-likelihood|−ln p]] e, portanto, nunca negativa: 0 só quando p = 1. As linhas das três imagens são logaritmos de <b>base 10</b>, sem o sinal de menos que está na fórmula do próprio capítulo.',
    },
    words: { name: 'Dito em palavras', body: 'O que nenhum número mostra, e que ainda assim merece correção.' },
  },
  training: { says: 'Com isso o capítulo termina: “In training, gradients update encoders to minimize this.” No treinamento, os gradientes atualizam os encoders para diminuir essa perda.', show: 'Ver os gradientes fazerem isso, com I₁ perto de T₂' },
  entries: (total, faults) => (faults === 0 ? `${total}, nenhum errado` : `${total}, ${faults} com problema`),
  groups: {
    vectors: 'Os vetores',
    settings: 'Pares e temperatura',
    norms: 'Normas, todas ditas iguais a 1',
    products: 'Produtos escalares, por extenso',
    logits: 'Logits: produto escalar sobre τ',
    sums: 'Somas de exponenciais, linha por linha',
    probabilities: 'Probabilidades, imagem → texto',
    imageLosses: 'Perda de cada imagem',
    losses: 'Perdas do lote',
  },
  columns: { place: 'Lugar', printed: 'O capítulo', computed: 'Calculado aqui', verdict: 'Veredito' },
  notPrinted: 'nada',
  normalised: 'com o passo 1 feito',
  reasons: {
    assumed: (norm) => `Dividir o vetor por ${norm} o deixaria com norma 1; o capítulo supõe isso em vez de fazê-lo.`,
    cutSum: (rounded) => `Truncado: arredondado, é ${rounded}.`,
    unroundedSum: (rounded, fromPrinted) => `Truncado: arredondado, é ${rounded}. E foi calculado com logits não arredondados: os impressos dão ${fromPrinted}.`,
    cutProbability: (rest) => `É 1 − ${rest}, que se arredonda para 1,0000. Aqui foi truncado, enquanto as outras entradas da matriz foram arredondadas; por isso a linha 1 impressa soma 0,9999.`,
    base10: (log10) => `O que está impresso é log₁₀ p = ${log10}, do p não arredondado.`,
    base10Mean: (mean, factor) => `A média dos três −log₁₀ p é ${mean}. Um logaritmo natural é ln 10 = ${factor} vezes maior.`,
    noColumns: (ratio) => `Exige um softmax ao longo das colunas, que o capítulo não faz. Vale ${ratio} vezes a perda da outra direção.`,
    noMean: (ratio) => `O capítulo enuncia a fórmula desta média e para. Pular o passo 1 a torna ${ratio} vezes maior.`,
  },
  remarks: {
    temperature: { about: 'τ é chamado de hiperparâmetro.', reason: 'No CLIP, τ é <b>aprendido</b>. 0,07 é onde ele começa, e 1/τ não pode passar de 100.' },
    scaled: { about: 'Um produto escalar “escalado por τ”.', reason: 'Ele é <b>dividido</b> por τ, como diz a fórmula ao lado.' },
    symbols: {
      about: 'A mesma letra I para uma imagem e para uma linha de logits; um índice t que nunca é definido.',
      reason: 'Para a imagem i e o texto j, com z os logits: Pᵢⱼ = exp(zᵢⱼ) / Σₖ exp(zᵢₖ). A perda usa pᵢᵢ, cada imagem com o seu próprio texto.',
    },
    aligned: { about: 'A perda tão baixa é atribuída ao bom alinhamento.', reason: 'O τ baixo faz tanto quanto isso, e três pares são poucos. Com τ igual a 0,14, os mesmos vetores têm nesta direção uma perda de 0,0198, 55 vezes maior.' },
    notes: {
      about: 'As legendas das duas figuras citam a nota 3, e as duas citações, a nota 2.',
      reason: 'A nota 3 é um tutorial sobre normalização; as figuras são do artigo do CLIP. As citações são do anúncio do CLIP pela OpenAI, não do artigo.',
    },
  },
  sources: 'Fontes',
  sourceUse: {
    chapter: 'O capítulo. Os números dele são citados; todo o resto é calculado aqui.',
    paper: 'O artigo: a perda na figura 3, a temperatura na seção 2.',
  },
};
