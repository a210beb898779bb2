// The plain Unicode reading of formulas.
import { describe, expect, it } from 'vitest';
import { tex } from '../../../src/notation/formula.ts';
import { plainText } from '../../../src/notation/plainText.ts';

const v = (text: string) => ({ text });

describe('plainText', () => {
  it.each([
    [tex`\hat{u}_i = \frac{u_i}{\lVert u_i \rVert}`, 'û\u200bᵢ = uᵢ / ‖uᵢ‖'],
    [tex`\frac{a + b}{c}`, '(a + b) / c'],
    [tex`\tau = ${v('0.07')}`, 'τ = 0.07'],
    [tex`e^{-x}`, 'e⁻ˣ'],
    [tex`e^{s_{ij}/\tau}`, 'e^(sᵢⱼ/τ)'],
    [tex`\sum_{j=1}^{N} \exp(z_{ij})`, '∑ⱼ₌₁ᴺ exp(zᵢⱼ)'],
    [tex`\sum_{j}^{N} e^{x}`, '∑ⱼᴺ eˣ'],
    [tex`${v('1')}-${v('−2')}`, '1 − −2'],
    [tex`-\log ${v('>0.9999')}`, '−log >0.9999'],
    [tex`\class{image}{u} \cdot \class{text}{v}`, 'u · v'],
    [tex`\begin{bmatrix} ${v('1')} & ${v('−2')} \\ 3 & 4 \end{bmatrix}`, '[1, −2; 3, 4]'],
    [tex`\sqrt{${v('9')}^2 + 1}`, '√(9² + 1)'],
    [tex`\left( A B^\top \right)`, '(ABᵀ)'],
    [tex`\mathcal{L}_{\text{image} \to \text{text}}`, 'L_(image→text)'],
    [tex`\text{a wide text}`, 'a wide text'],
    [tex`\frac{1}{2`, '1 / 2'],
    [tex`\begin{aligned}a &= 1 \\ b &= 2\end{aligned}`, 'a = 1; b = 2'],
    [tex`\begin{aligned}-a &= 1 \\ -b &= 2\end{aligned}`, '−a = 1; −b = 2'],
    [tex`\begin{aligned}S &= \begin{bmatrix}1 & 2\end{bmatrix} \\ &= T\end{aligned}`, 'S = [1, 2] = T'],
    [tex`\begin{bmatrix}-1 & -2 \\ -3 & -4\end{bmatrix} - 2 x`, '[−1, −2; −3, −4] − 2x'],
    [tex`\sqrt{\sum_{k=1}^{d} I_{ik}^2}`, '√(∑ₖ₌₁ᵈ Iᵢₖ²)'],
    [tex`I_{id} + I_{i1}`, 'I_id + Iᵢ₁'],
    [tex`-\frac{1}{N}\, \sum_{i=1}^{N} \ln p_{ii}`, '−(1 / N) ∑ᵢ₌₁ᴺ ln pᵢᵢ'],
    [tex`\frac{1}{2 \cdot 3} \cdot \left( A \right)`, '1 / (2 · 3) · (A)'],
    [tex`\frac{p - 2\,[i = j]}{2N}`, '(p − 2 [i = j]) / (2N)'],
    [tex`\frac{${v('1.35e−5')}}{${v('−3')}}`, '1.35e−5 / −3'],
    [tex`e^{${v('−0.5')}} + ${v('0')}^{*}`, 'e^(−0.5) + 0*'],
  ])('%#', (formula, expected) => {
    expect(plainText(formula)).toBe(expected.replace('û\u200b', 'u\u0302'));
  });
});
