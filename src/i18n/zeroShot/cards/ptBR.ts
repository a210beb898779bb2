// The cards of zero-shot classification in Brazilian Portuguese.
import type { cards as english } from './en.ts';

export const cards: typeof english = {
  task: 'Experimente',
  done: 'Feito.',
  answer: 'Responder',
  choose: 'Escolha uma das respostas.',
  classifier: {
    title: 'Rótulos viram um classificador',
    sentences: [
      'Ninguém treinou o CLIP nestas classes. Cada rótulo entra num template, e o encoder de texto faz do prompt um <text>vetor</text>.',
      'Lado a lado, os vetores das classes são os pesos de um <b>classificador linear</b>: o vetor da <image>imagem</image>, dividido pela sua norma, vezes cada um deles dá um cosseno, vezes a escala um logit, e o softmax ao longo da linha uma probabilidade.',
      'Com que certeza? Informe a probabilidade da resposta e, ao lado, a da segunda colocada. As duas são relativas a esta lista: com outras classes nela, a mesma imagem recebe outras probabilidades.',
      'Por isso a matriz é M × K, M imagens por K classes, e não N × N. Não há diagonal nem perda: aqui nada se aprende, e os rótulos continuam sendo texto. Renomeie um, acrescente outro: já é outro classificador.',
      'O lobo é uma armadilha: fica perto do cachorro. Um cosseno maior em 0,01 torna uma classe <b>e</b> ≈ 2,72 vezes mais provável na escala 100, e só um décimo mais provável na escala 10.',
    ],
    body: 'Mude números da <image>imagem do cachorro</image> até que outra classe ganhe. Desfazer traz tudo de volta.',
  },
  ensemble: {
    title: 'Muitos prompts, um só vetor',
    sentences: [
      'A resposta depende das palavras. Por isso o CLIP usa vários templates para cada classe: normaliza cada prompt, tira a média dos <text>vetores</text> e normaliza também a média, cuja norma é menor que 1, a não ser que todos os prompts concordem.',
      'É um só vetor por classe, feito uma vez e guardado: 80 templates não custam mais por imagem do que um. Tirar a média das <b>probabilidades</b> é outra coisa, com um softmax para cada template.',
      'Aqui dois prompts de “gato” ficam a 35° da imagem do cachorro e o terceiro a 80°, enquanto todos os de “cachorro” ficam a 40° dela. Dois dos três softmax têm certeza do gato e levam a média consigo. O terceiro prompt desvia o vetor médio de “gato”, e por isso o método do CLIP responde “cachorro”.',
      'Com 80 templates a acurácia no ImageNet subiu 3,5 pontos em relação a um só (Radford et al. 2021). Isso não prova nada sobre uma imagem em particular: nenhuma das duas médias está certa por natureza.',
    ],
    body: 'Faça a matriz mostrar a média das <b>probabilidades</b> e compare a primeira linha.',
  },
  'missing-class': {
    title: 'A resposta certa não está na lista',
    sentences: [
      'O softmax reparte o todo entre as classes oferecidas. “Nenhuma destas” não está entre elas.',
    ],
    body: 'Primeiro, um palpite. Depois remova a classe “cachorro” e observe a linha da <image>imagem do cachorro</image>.',
    question: 'Sem a classe “cachorro”, o que acontece com a <image>imagem do cachorro</image>?',
    options: ['Cada classe fica com cerca de um terço.', 'Nenhuma classe fica com muito: nenhuma serve.', 'Outra classe fica com quase tudo.'],
    guessed: (option) => `Seu palpite: ${option}`,
    now: 'Agora remova “cachorro” e veja.',
    reasons: [
      'Um terço para cada uma exigiria cossenos iguais. Não são iguais, e na escala 100 uma pequena vantagem decide quase tudo.',
      'As probabilidades de uma linha sempre somam 1: o que era do cachorro tem de ir para as outras, por pior que sirvam.',
      'Como você disse: entre as que restam uma está na frente, e na escala 100 a vantagem dela decide quase tudo.',
    ],
    outcome: (answer, probability) => `Agora a imagem do cachorro é “${answer}”, com probabilidade ${probability}. Nem o cosseno com essa classe nem a imagem mudaram: só as rivais mudaram.`,
    moral: 'Uma probabilidade alta diz: melhor que as outras desta lista, nesta escala. Não diz: certa. Remova a vencedora outra vez, e a seguinte toma o lugar.',
  },
};
