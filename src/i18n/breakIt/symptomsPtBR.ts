// The symptoms in Brazilian Portuguese.
import type { symptoms as english } from './symptomsEn.ts';

export const symptoms: typeof english = {
  'symptom-near-chance': {
    title: 'Parado no acaso',
    question: (loss, guessing) => `Os cossenos dos pares passam todos de 0,9, mas a perda é ${loss}, pouco abaixo de ln 3 = ${guessing}, e o treino não a move.`,
    reasons: {
      'times-tau': 'Multiplicado por 0,07, um cosseno de 1 vira um logit de 0,07. Diferenças tão pequenas não dizem nada a um softmax.',
      'shifted-labels': 'Rótulos errados custam a um modelo seguro muito mais do que o acaso. Este não tem certeza de nada.',
      'not-normalised': 'Legendas de comprimento entre 0,76 e 0,91 diminuem os logits em no máximo um quarto. Estes são umas duzentas vezes menores.',
      'one-direction': 'Isso deixa de fora metade da perda e não mexe em nenhuma probabilidade.',
    },
  },
  'symptom-too-flat': {
    title: 'Plano demais',
    question: (loss, right) => `A perda é ${loss} onde o certo é ${right}. Estes são os logits, de cossenos perto de 1 na diagonal, com τ = 0,07.`,
    reasons: {
      'forgot-exp': 'ln(1/0,07) = 2,66 é o parâmetro que o CLIP aprende. Os cossenos foram multiplicados por ele, e não pela exponencial dele, 14,3.',
      'times-tau': 'Então nenhum logit passaria de 0,07.',
      'log-base-10': 'Isso diminui a perda, por um fator fixo, e deixa os logits como estão.',
      'wrong-axis': 'Isso troca números de lugar depois dos logits; o tamanho deles fica.',
    },
  },
  'symptom-sure': {
    title: 'Seguro, e punido',
    question: (loss, guessing) => `Cada imagem escolhe a própria legenda, quase sem dúvida. Mesmo assim a perda é ${loss}, muito acima de ln 3 = ${guessing}.`,
    reasons: {
      'shifted-labels': 'As probabilidades são as de um bom modelo, e a perda pergunta pelas de outras legendas, que são minúsculas.',
      'times-tau': 'Então todas as probabilidades seriam quase iguais, e a perda, perto de ln 3.',
      'wrong-axis': 'A matriz mudaria pouco, e a média das duas direções, nada.',
      'naive-float16': 'Então a perda não seria número nenhum, nem grande nem pequeno.',
    },
  },
  'symptom-quotient': {
    title: 'Sempre o mesmo quociente',
    question: (mine, theirs) => `Seu código diz ${mine}; o de uma colega diz ${theirs} para o mesmo lote. Em qualquer outro lote o quociente dos dois é o mesmo.`,
    reasons: {
      'log-base-10': 'Logaritmos de bases diferentes diferem por um fator fixo: aqui, ln 10 = 2,3026.',
      'one-direction': 'O quociente entre uma direção e a média das duas depende do lote.',
      'not-normalised': 'O efeito dos comprimentos depende dos comprimentos, que são outros em cada lote.',
      'forgot-exp': 'Um softmax mais plano aumenta a perda, aqui mais de mil vezes, e por outro fator em cada lote.',
    },
  },
  'symptom-half-precision': {
    title: 'Perdido de saída',
    question: (loss, logit) => `Em float32 a perda é ${loss}, e o maior logit é ${logit}. Passado para meia precisão, o mesmo código imprime nan desde o primeiro lote.`,
    reasons: {
      'naive-float16': 'A meia precisão termina em 65504, que a exponencial ultrapassa com um logit de 11,1. O resultado é inf, e inf sobre inf é nan.',
      'naive-float32': 'Em float32 as exponenciais aguentam até um logit de 88,7, e nele a perda é um número.',
      'shifted-labels': 'Rótulos errados tornam a perda grande, e ela continua sendo um número.',
      'times-tau': 'Logits menores têm exponenciais menores: nada poderia transbordar.',
    },
  },
  'symptom-longer': {
    title: 'Mais longo, outra perda',
    question: (before, after) => `Você dobra o comprimento do vetor da legenda 2, sem girá-lo. A perda vai de ${before} para ${after}.`,
    reasons: {
      'not-normalised': 'Com normalização um comprimento não pode importar: os vetores são divididos por ele antes da comparação.',
      'wrong-axis': 'O softmax só vê logits. Ele não conhece comprimentos, a não ser que os logits os conheçam.',
      'forgot-exp': 'Uma escala errada é a mesma em todas as células. Os cossenos não mudariam com o comprimento.',
      'log-base-10': 'Um fator constante não faz a perda depender de um comprimento.',
    },
  },
  'symptom-traded': {
    title: 'Lugares trocados',
    question: (images, texts) => `A perda simétrica está certa até o último dígito. Mas o registro diz ${images} para imagem → texto e ${texts} para texto → imagem, e todos os outros têm o contrário.`,
    reasons: {
      'wrong-axis': 'Na matriz chamada imagem → texto, as colunas somam 1 e as linhas não. A média das duas direções esconde isso.',
      'one-direction': 'Então só haveria uma das duas perdas, e a simétrica estaria errada.',
      'shifted-labels': 'Isso mudaria a perda simétrica, e muito.',
      'not-normalised': 'Isso mudaria a perda simétrica: estas legendas não têm comprimento 1.',
    },
  },
  'symptom-twins': {
    title: 'Uma legenda, duas fotos',
    question: (loss, probability) => `Outro lote: duas fotos diferentes têm a mesma legenda, palavra por palavra. A perda é ${loss} e não muda por mais que você gire as fotos, embora o texto 2 ache a foto 1 com probabilidade ${probability}.`,
    reasons: {
      'one-direction': 'Para cada foto as duas legendas são a mesma, e imagem → texto fica parada em ln 2. Só texto → imagem distingue as fotos, e ela ficou de fora.',
      'wrong-axis': 'Então as duas direções ainda contariam, e girar uma foto mudaria a perda.',
      'shifted-labels': 'Com os rótulos trocados, texto → imagem ainda contaria, e reagiria a cada giro de uma foto.',
      'not-normalised': 'Comprimentos não têm parte nisso: todos estes vetores têm comprimento 1.',
    },
  },
};
