// Each step's formula in general.
import type { Stage } from '../../notation/cellRef.ts';
import { tex, type Formula } from '../../notation/formula.ts';
import type { StepView } from '../steps.ts';

const norms = tex`\lVert \class{image}{I_i} \rVert &= \sqrt{\sum_{k=1}^{d} \class{image}{I_{ik}}^2} \\ \lVert \class{text}{T_j} \rVert &= \sqrt{\sum_{k=1}^{d} \class{text}{T_{jk}}^2}`;
const unit = tex`\class{image}{\hat{I}_i} &= \frac{\class{image}{I_i}}{\lVert \class{image}{I_i} \rVert} \\ \class{text}{\hat{T}_j} &= \frac{\class{text}{T_j}}{\lVert \class{text}{T_j} \rVert}`;
const symmetric = tex`\mathcal{L} &= \frac{\mathcal{L}_{I \to T} + \mathcal{L}_{T \to I}}{2}`;

export function generalFormula(stage: Stage, { normalize, direction }: StepView): Formula {
  const toText = direction === 'imageToText';
  switch (stage) {
    case 'embed':
      return tex`\begin{aligned}\class{image}{I_i} &= (\class{image}{I_{i1}},\, \ldots,\, \class{image}{I_{id}}) \\ \class{text}{T_j} &= (\class{text}{T_{j1}},\, \ldots,\, \class{text}{T_{jd}})\end{aligned}`;
    case 'normalise':
      return normalize ? tex`\begin{aligned}${norms} \\ ${unit}\end{aligned}` : tex`\begin{aligned}${norms}\end{aligned}`;
    case 'compare':
      return normalize
        ? tex`s_{ij} = \class{image}{\hat{I}_i} \cdot \class{text}{\hat{T}_j} = \sum_{k=1}^{d} \class{image}{\hat{I}_{ik}}\, \class{text}{\hat{T}_{jk}}`
        : tex`s_{ij} = \class{image}{I_i} \cdot \class{text}{T_j} = \sum_{k=1}^{d} \class{image}{I_{ik}}\, \class{text}{T_{jk}}`;
    case 'scale':
      return tex`z_{ij} = \frac{s_{ij}}{\tau}`;
    case 'softmax':
      return toText ? tex`p_{ij} = \frac{e^{z_{ij}}}{\sum_{k=1}^{N} e^{z_{ik}}}` : tex`q_{ij} = \frac{e^{z_{ij}}}{\sum_{k=1}^{N} e^{z_{kj}}}`;
    case 'loss':
      return toText
        ? tex`\begin{aligned}\mathcal{L}_{I \to T} &= -\frac{1}{N}\, \sum_{i=1}^{N} \ln p_{ii} \\ ${symmetric}\end{aligned}`
        : tex`\begin{aligned}\mathcal{L}_{T \to I} &= -\frac{1}{N}\, \sum_{j=1}^{N} \ln q_{jj} \\ ${symmetric}\end{aligned}`;
    case 'gradient':
      return tex`\begin{aligned}\frac{\partial \mathcal{L}}{\partial z_{ij}} &= \frac{p_{ij} + q_{ij} - 2\,[i = j]}{2N} \\ ${vectorGradient(normalize, toText)}\end{aligned}`;
  }
}

/**
 * With respect to one vector: through its dot products and, where it is normalised, through its own length, which leaves of g what is
 * perpendicular to the vector.
 */
function vectorGradient(normalize: boolean, toText: boolean): Formula {
  if (toText) {
    return normalize
      ? tex`g_i &= \frac{1}{\tau}\, \sum_{j=1}^{N} \frac{\partial \mathcal{L}}{\partial z_{ij}}\, \class{text}{\hat{T}_j} \\ \frac{\partial \mathcal{L}}{\partial \class{image}{I_i}} &= \frac{g_i - (g_i \cdot \class{image}{\hat{I}_i})\, \class{image}{\hat{I}_i}}{\lVert \class{image}{I_i} \rVert}`
      : tex`\frac{\partial \mathcal{L}}{\partial \class{image}{I_i}} &= \frac{1}{\tau}\, \sum_{j=1}^{N} \frac{\partial \mathcal{L}}{\partial z_{ij}}\, \class{text}{T_j}`;
  }
  return normalize
    ? tex`g_j &= \frac{1}{\tau}\, \sum_{i=1}^{N} \frac{\partial \mathcal{L}}{\partial z_{ij}}\, \class{image}{\hat{I}_i} \\ \frac{\partial \mathcal{L}}{\partial \class{text}{T_j}} &= \frac{g_j - (g_j \cdot \class{text}{\hat{T}_j})\, \class{text}{\hat{T}_j}}{\lVert \class{text}{T_j} \rVert}`
    : tex`\frac{\partial \mathcal{L}}{\partial \class{text}{T_j}} &= \frac{1}{\tau}\, \sum_{i=1}^{N} \frac{\partial \mathcal{L}}{\partial z_{ij}}\, \class{image}{I_i}`;
}
