// What was measured on a real CLIP, as constants with their source. No model runs on the page.
import { softmax } from '../engine/index.ts';
import { clipScaleLimit } from '../notation/clip.ts';

/**
 * CLIP ViT-B/16 on 500 image–caption pairs of COCO val2017: statistics computed from the 500 image and 500 text embeddings (d = 512)
 * that the repository Weixin-Liang/Modality-Gap publishes (MIT licence, Figure_1_Modality_Gap/features_clip.npy). Losses are in nats.
 */
export const realClip = {
  pairs: 500,
  dimensions: 512,
  matched: {
    mean: 0.30991859223732376,
    deviation: 0.0323768632837331,
    quantiles: [0.17811791971298338, 0.25666982552627515, 0.2888990563399463, 0.3096705627984467, 0.33347413762734696, 0.3627044486544711, 0.3951763145393808],
  },
  mismatched: {
    mean: 0.16159524624603333,
    deviation: 0.04826241516418323,
    quantiles: [-0.028063863888290626, 0.09226956394077064, 0.12857648971465277, 0.15580612663874743, 0.18861103141568777, 0.25453841688098905, 0.37692601891906863],
  },
  imageImageMean: 0.5314830466685782,
  textTextMean: 0.5151940990912933,
  /** Distance between the mean image embedding and the mean text embedding. */
  modalityGap: 0.8513518694360871,
  recall: { imageToText: { at1: 0.552, at5: 0.808 }, textToImage: { at1: 0.506, at5: 0.766 } },
  /** The loss of all 500 pairs as one batch. */
  losses: [
    { temperature: 0.003, imageToText: 3.642904173025005, textToImage: 4.175615988788574, symmetric: 3.9092600809067894 },
    { temperature: 0.005, imageToText: 2.3850999343932537, textToImage: 2.7137858746907795, symmetric: 2.5494429045420164 },
    { temperature: 0.007, imageToText: 1.9330173560352748, textToImage: 2.1702266625610456, symmetric: 2.05162200929816 },
    { temperature: 0.01, imageToText: 1.7194327923668244, textToImage: 1.8823392074633647, symmetric: 1.8008859999150946 },
    { temperature: 0.012, imageToText: 1.7102349091296312, textToImage: 1.8414981619661481, symmetric: 1.7758665355478898 },
    { temperature: 0.015, imageToText: 1.7927049380261655, textToImage: 1.8899712917498284, symmetric: 1.8413381148879968 },
    { temperature: 0.02, imageToText: 2.0585875042906814, textToImage: 2.118301288069295, symmetric: 2.0884443961799883 },
    { temperature: 0.03, imageToText: 2.7212900590702174, textToImage: 2.7374718245742926, symmetric: 2.7293809418222548 },
    { temperature: 0.05, imageToText: 3.7479991493569216, textToImage: 3.7407287142883487, symmetric: 3.744363931822635 },
    { temperature: 0.07, imageToText: 4.344017434199635, textToImage: 4.336312731117697, symmetric: 4.340165082658666 },
    { temperature: 0.1, imageToText: 4.85053099294221, textToImage: 4.845272875060021, symmetric: 4.847901934001116 },
    { temperature: 0.2, imageToText: 5.502410205798519, textToImage: 5.500691285543746, symmetric: 5.501550745671132 },
    { temperature: 0.5, imageToText: 5.9229109305215, textToImage: 5.922600977455305, symmetric: 5.9227559539884025 },
    { temperature: 1, imageToText: 6.067660846795637, textToImage: 6.06758064029933, symmetric: 6.067620743547484 },
  ],
  best: { temperature: 0.011696207208465328, loss: 1.7751731047191321 },
} as const;

/** The scale at which the released CLIP multiplies its cosines, 1/τ. Source: the README of openai/CLIP. */
export const releasedScale = clipScaleLimit;

/**
 * The example of the README of openai/CLIP: ViT-B/32 on a picture of a diagram, with three captions, at scale 100. The probabilities
 * are those printed there.
 */
export const readmeExample = [
  { caption: 'a diagram', probability: 0.9927937 },
  { caption: 'a dog', probability: 0.00421068 },
  { caption: 'a cat', probability: 0.00299572 },
] as const;

/** By how much the first caption's cosine exceeds each, found back from the probabilities: ln(p₁/p)/scale. */
export const readmeGaps: readonly number[] = readmeExample.map(({ probability }) => Math.log(readmeExample[0].probability / probability) / releasedScale);

/** The softmax of cosines that lie `gaps` below the first, at a scale. */
export function probabilitiesAt(gaps: readonly number[], scale: number): readonly number[] {
  return Array.from(softmax(gaps.map((gap) => -scale * gap)));
}

/** By how much the mean matched cosine exceeds the mean mismatched one. */
export const meanGap = realClip.matched.mean - realClip.mismatched.mean;

/** The probability of a candidate that lies `gap` above each of `rivals` others, which lie alike: 1/(1 + rivals·e^(−scale·gap)). */
export function probabilityAmong(rivals: number, gap: number, scale: number): number {
  return 1 / (1 + rivals * Math.exp(-scale * gap));
}
