// The guided lesson in Brazilian Portuguese. [[term|words]] leads to the glossary; `seen` says what was done, with its numbers.
import type { guided as en } from './en.ts';

export const guided: typeof en = {
  overview: {
    title: 'Dos vetores ao CLIP, cartão por cartão',
    body: (cards) => `${cards} cartões curtos usam a figura da página. Muitos pedem que você <b>faça</b> algo e dizem o que você viu. Antes de fazer, diga a si mesmo o que vai acontecer. Pule o que quiser; a página lembra onde você estava.`,
    begin: 'Começar',
    resume: (title) => `Continuar: ${title}`,
    again: 'Começar de novo',
    cards: 'Cartões',
  },
  dots: 'Todos os cartões da lição',
  dot: (number, title) => `${number}: ${title}`,
  done: 'feito',
  task: 'Sua tarefa',
  toDo: 'A fazer',
  didIt: 'Feito',
  before: 'Você já fez isto. Faça de novo para ver outra vez.',
  startAgain: 'Recomeçar',
  setUps: {
    printed: 'Ponto de partida: o exemplo do capítulo como impresso.',
    normalised: 'Ponto de partida: o exemplo do capítulo, normalizado.',
    alike: 'Ponto de partida: quatro pares, oito vezes o mesmo vetor.',
  },
  goOn: 'Por onde seguir',
  cards: {
    embedding: {
      title: 'O que é um embedding?',
      body: 'Um [[embedding|embedding]] é uma lista de números, um vetor, que representa algo: <image>imagens</image> à esquerda, <text>legendas</text> no alto. No CLIP, duas redes, os [[encoder|encoders]], os produzem, e o treinamento muda os <b>pesos das redes</b>. Aqui você move os próprios vetores. Estes, de três números cada, são o exemplo resolvido de um capítulo de curso sobre o CLIP.',
    },
    pairs: {
      title: 'Um lote de pares',
      body: 'A imagem 1 pertence à legenda 1, a imagem 2 à legenda 2, e assim por diante: três [[pair|pares]] formam este [[batch|lote]]. Onde uma linha encontra uma coluna há uma célula. Os pares corretos ficam na <b>diagonal</b>; toda outra célula é uma combinação errada, um [[in-batch-negatives|negativo]].',
    },
    product: {
      title: 'Comparar multiplicando',
      body: 'Para comparar uma imagem com uma legenda, multiplique os números um a um e some: é o [[dot-product|produto escalar]]. As barras desenhadas junto ao par escolhido mostram os produtos da sua célula. O que um vetor tem e o outro não tem conta zero.',
    },
    length: {
      title: 'Mais longo não é melhor',
      body: 'A [[l2-norm|norma]] de um vetor é o seu comprimento: eleve os números ao quadrado, some e tire a raiz. Ela fica ao lado de cada vetor, com ≠ 1 onde não vale 1. Uma legenda de vetor mais longo ganha produtos maiores com toda imagem para a qual pende, combine ou não.',
    },
    normalise: {
      title: 'Fica a direção, sai o comprimento',
      body: 'O CLIP [[normalise|normaliza]]: divide cada vetor pela sua norma, para que todos tenham <b>norma 1</b> e só as direções sejam comparadas. O capítulo supõe que os vetores já têm norma 1; as três legendas não têm. O texto 3, de norma 0,762, tem produto escalar 0,3 com o cachorro. Depois de normalizar, ele será maior ou menor?',
    },
    cosine: {
      title: 'Comparar pelo ângulo',
      body: 'Entre vetores de norma 1, o produto escalar é o [[cosine-similarity|cosseno]] do ângulo: 1 na mesma direção, 0 em ângulo reto, −1 em direções opostas. O círculo em que o par escolhido está desenhado mostra o ângulo dele, aqui o do cachorro com a legenda errada.',
    },
    logits: {
      title: 'Dividir pela temperatura',
      body: 'Num CLIP real, quase todos os cossenos de imagens com legendas ficam entre cerca de 0 e 0,4. Dividir pela [[temperature|temperatura]] τ, um número pequeno, amplia as diferenças: os resultados são os [[logits|logits]]. O treinamento parte de τ = 0,07 e o aprende; 1/τ não pode passar de 100. O que o dobro da temperatura faz com um logit?',
    },
    choose: {
      title: 'Cada imagem escolhe uma legenda',
      body: 'O [[softmax|softmax]] toma a exponencial de cada logit da linha e a divide pela soma delas. Assim a linha vira [[probability|probabilidades]] que somam 1: com que força a <image>imagem</image> escolhe cada <text>legenda</text>. Só as diferenças contam: somar o mesmo número a uma linha inteira não mudaria nada. Agora cada imagem escolhe a sua própria legenda.',
    },
    search: {
      title: 'Cada legenda busca uma imagem',
      body: 'Os mesmos logits podem ser lidos pelas colunas: qual <image>imagem</image> esta <text>legenda</text> encontra? É a busca de imagens. Uma célula é um só logit, mas na coluna ela enfrenta rivais diferentes dos da linha. Nesta pergunta as legendas voltam a ser as impressas no capítulo, sem normalizar.',
    },
    loss: {
      title: 'A perda: quanta surpresa?',
      body: 'Cada imagem paga −ln da probabilidade que deu à sua legenda: nada se ela é 1, e cada vez mais quando se aproxima de 0. A média é a [[cross-entropy|entropia cruzada]] desta direção, em [[nats|nats]]. O acaso dá 1/N a cada legenda e paga −ln(1/N) = ln N. Aqui todas acertam: a perda é pequena. E se trocarmos duas legendas?',
    },
    symmetric: {
      title: 'As duas direções contam',
      body: 'O CLIP toma a média das duas direções, imagens que escolhem legendas e legendas que buscam imagens: a [[symmetric-loss|perda simétrica]], uma forma de [[infonce|InfoNCE]]. Sob as colunas está o que cada legenda paga, e ao lado das linhas, o que paga cada imagem. Todas pagam o mesmo?',
    },
    gradient: {
      title: 'Para onde mover',
      body: 'O [[gradient|gradiente]] diz como a perda responde a cada número. Verde na matriz: aumentá-lo aumenta a perda; roxo: aumentá-lo a diminui. O treinamento dá um pequeno passo no sentido contrário. As caixas ao lado e acima da matriz mostram os gradientes dos vetores, cada um com seu sinal; escolha um, e você edita o número por trás dele.',
    },
    alone: {
      title: 'E se não houvesse negativos?',
      body: 'As células erradas agem pelas somas do softmax: a legenda certa precisa vencer todas as erradas do lote. Tire as erradas. O que vai sobrar da perda, e do gradiente?',
    },
    alike: {
      title: 'O que os negativos evitam',
      body: 'Oito vezes o mesmo vetor: cada imagem coincide com a sua legenda, e cada cosseno certo vale 1. Mas a perda é [[ln-n|ln 4]], a do acaso, pois toda legenda serve igualmente bem a toda imagem. Isso é o [[collapse|colapso]]. Combinar não basta: os pares precisam diferir <b>uns dos outros</b>.',
    },
    hardest: {
      title: 'Quem empurra mais?',
      body: 'Cada legenda errada empurra a imagem na proporção da sua probabilidade. Uma pode chegar perto, um [[hard-negative|negativo difícil]]; outras ficam longe. A figura grande descansa enquanto isso.',
    },
    temperature: {
      title: 'O que a temperatura faz?',
      body: 'A temperatura define o quanto conta uma vantagem de cosseno. Com τ = 0,07, a imagem 3 dá quase tudo à sua própria legenda. Antes de arrastar: um τ maior vai deixar a escolha mais firme ou mais branda? E a ordem das legendas vai mudar?',
    },
    mistake: {
      title: 'Uma temperatura baixa conserta erros?',
      body: 'Uma temperatura baixa deixa toda escolha mais firme. Deixa também as escolhas melhores? Aqui uma legenda está mais perto de uma imagem errada do que da sua. Responda primeiro; depois a temperatura cai, e você pode observar a perda e o erro.',
    },
    end: {
      title: 'O que você já sabe fazer',
      body: 'Você sabe levar dois vetores ao cosseno, ao logit e à probabilidade, nas duas direções, e daí à perda. Sabe dizer para onde o gradiente os move, por que um lote precisa de [[in-batch-negatives|negativos]] e o que a temperatura faz e não faz. Experimente com vetores seus.',
    },
  },
  tasks: {
    pairs: {
      todo: 'Escolha a célula em que a imagem do cachorro encontra a legenda do pássaro.',
      seen: () => 'Linha 2, coluna 3: imagem 2 com texto 3. Fica fora da diagonal, e o CLIP aprende a lhe dar pouco.',
    },
    product: {
      todo: 'Mude o segundo número do texto 3 até a célula escolhida chegar a 0,6.',
      seen: (product) => `O produto escalar agora vale ${product}. Só somou o que os dois vetores têm.`,
    },
    length: {
      todo: 'Deixe o texto 3 duas vezes mais longo, sem girá-lo: dobre cada um dos seus três números.',
      seen: (product, probability) => `Nenhum ângulo mudou, mas o produto escalar do cachorro com esta legenda errada subiu de 0,3 para ${product}. O softmax, alguns cartões adiante, lhe daria a probabilidade ${probability} em vez de 0,000790.`,
    },
    normalise: {
      todo: 'Ligue a normalização e observe a soma dos produtos da imagem 2 com o texto 3.',
      seen: (product, norm) => `Agora vale ${product}: o produto escalar dividido pelas duas normas; a do texto 3 é ${norm}. Dividir por menos de 1 aumenta, por mais de 1 diminui. O comprimento já não conta.`,
    },
    cosine: {
      todo: 'Gire o texto 3 no círculo até o ângulo ficar abaixo de 30°.',
      seen: (cosine) => `O cosseno agora vale ${cosine}. Mas esta legenda não é a do cachorro: o treinamento a giraria de volta.`,
    },
    logits: {
      todo: 'Aumente τ até 0,14 ou mais.',
      seen: (temperature, logit) => `Com τ = ${temperature}, o logit do par 1 vale ${logit}. Todos encolheram pelo mesmo fator, e nenhum passou à frente de outro.`,
    },
    choose: {
      todo: 'Faça a imagem 1 escolher a legenda 2: mude os seus números, ou gire-a, até a segunda célula ser a mais escura da linha.',
      seen: (probability) => `A imagem 1 agora dá à legenda 2 a probabilidade ${probability}: sua direção está mais perto do texto 2 que do texto 1.`,
    },
    loss: {
      todo: 'Troque duas legendas com o botão abaixo da figura.',
      seen: (loss, guessing) => `A perda agora é ${loss}. Responder ao acaso custaria ${guessing}: ter certeza e errar é pior do que não saber nada.`,
    },
    symmetric: {
      todo: 'Ache a legenda que mais paga: escolha qualquer célula da coluna dela.',
      seen: (loss, share) => `Ela paga ${loss}: ${share}% da perda simétrica. O segundo número dela pende para o cachorro.`,
    },
    gradient: {
      todo: 'Dê um passo à mão: leve a perda abaixo de 0,00005 sem mexer em τ. O segundo número do texto 3 é um bom lugar.',
      seen: (loss) => `A perda agora é ${loss}. Você andou contra o gradiente, como o treinamento, com um passo do seu tamanho.`,
    },
    alone: {
      todo: 'Remova pares com o botão − até restar um.',
      seen: () => 'Uma só legenda para escolher: probabilidade 1, perda 0 e todos os gradientes 0. Sem negativos não há o que aprender.',
    },
    alike: {
      todo: 'Dê a um par uma direção própria, imagem e legenda juntas, até a perda ficar abaixo de 1.',
      seen: (loss) => `A perda agora é ${loss}. Esse par se distingue; os outros ainda adivinham entre si.`,
    },
    temperature: {
      todo: 'Arraste τ acima de 0,5.',
      seen: (probability, loss) => `Mais branda: a imagem 3 dá à sua legenda ${probability}, e a perda é ${loss}. A ordem fica. Com um τ alto, todos os negativos empurram por igual; com um τ baixo, quase só o mais difícil empurra.`,
    },
  },
};
