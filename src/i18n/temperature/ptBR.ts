// The words of the temperature microscope in Brazilian Portuguese.
import type { temperature as english } from './en.ts';

export const temperature: typeof english = {
  cards: {
    curves: {
      title: 'O que τ faz',
      body: 'As curvas mostram como a linha ou a coluna que você escolheu seria em cada τ, com os vetores como estão. Arraste o traço para mover τ. Mude um número da figura, e mudam as próprias curvas.',
    },
    best: {
      title: 'Existe um τ ótimo?',
      body: 'Neste lote, a <text>legenda 2</text> está mais perto da <image>imagem 1</image> do que da sua própria <image>imagem 2</image>. Leve a linha até onde a perda é mínima.',
    },
    learned: {
      title: 'Onde o CLIP põe τ',
      body: 'O CLIP aprende <b>logit_scale</b> = ln(1/τ) junto com os pesos. Parte de τ = 0,07, e 1/τ não pode passar de 100. O exemplo do modelo publicado multiplica os cossenos por 100: ele está nesse limite.',
    },
  },
  readings: 'A temperatura nas suas três formas',
  logitScale: 'logit_scale',
  axis: 'Temperatura, no eixo dos gráficos',
  probability: {
    imageToText: (i) => `Softmax da imagem ${i}`,
    textToImage: (j) => `Softmax do texto ${j}`,
    says: 'Desenhados: o seu próprio par e o candidato da célula escolhida. τ pequeno: tudo para o maior logit. τ grande: 1/N para cada candidato.',
  },
  entropy: {
    name: 'Sua entropia, em nats',
    of: (name, value) => `de no máximo ${name} = ${value}`,
    says: '0 quando um candidato fica com tudo; ln N quando todos têm o mesmo.',
  },
  loss: {
    name: 'Perda',
    symmetric: 'simétrica',
    says: 'Média de −ln p dos pares corretos; o acaso custa ln N. O eixo vai até 2 ln N; ▲ marca um valor acima, cujo número está ao lado do nome.',
    above: '▲ acima',
  },
  share: {
    name: 'Parte do negativo mais difícil no empurrão',
    says: 'τ pequeno: só o candidato errado mais próximo é afastado. τ grande: todos por igual.',
  },
  best: {
    mark: 'ótimo',
    at: (value, loss) => `A perda é mínima em τ = ${value}, onde vale ${loss}. Abaixo, a escolha errada custa cada vez mais, como 1/τ; acima, as certas se diluem.`,
    cold: 'Todos os pares corretos vêm em primeiro lugar: a perda tende a 0 quando τ → 0, e nenhum τ é o ótimo.',
    tied: (loss) => `Nenhum rival vence um par correto, mas algum empata: quando τ → 0, a perda cai até ${loss} e não passa disso. Nenhum τ é o ótimo.`,
    hot: (loss) => `Em média, os pares corretos não estão mais próximos que os outros: a perda cai até ${loss}, o acaso, quando τ → ∞. Nenhum τ é o ótimo.`,
    constant: 'Todos os candidatos têm a mesma pontuação: a perda é igual em todo τ.',
    right: (images, texts) => `Imagens que põem o próprio texto em primeiro lugar: ${images}. Textos que põem a própria imagem em primeiro lugar: ${texts}. Nenhum τ muda isso.`,
    show: 'Mostrar o τ ótimo',
    go: 'Ir ao τ ótimo',
    found: 'Achou. Um τ menor não deixaria o modelo mais acurado: só o deixa mais seguro, também dos erros.',
    start: 'Ir ao início do CLIP, 0,07',
    limit: 'Ir ao limite do CLIP, 0,01',
  },
  zero: 'Um vetor nulo não tem direção: por convenção, seus cossenos contam aqui como 0, e ele responde ao acaso em todo τ.',
  table: 'As curvas em tabela',
  source: 'Radford et al. 2021, seção 2. Empurrão: Wang e Liu 2021, equação 5.',
};
