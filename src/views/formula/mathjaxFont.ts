// The font data MathJax typesets with: only the variants that the formulas use.
// The build puts this module in the place of mathjax-full's `output/svg/fonts/tex.js`, which would bring them all.
import { delimiters } from 'mathjax-full/js/output/common/fonts/tex/delimiters.js';
import { CommonTeXFontMixin } from 'mathjax-full/js/output/common/fonts/tex.js';
import {
  SVGFontData,
  type CharMapMap,
  type SVGCharOptions,
  type SVGDelimiterData,
  type SVGVariantData,
} from 'mathjax-full/js/output/svg/FontData.js';
import { boldItalic } from 'mathjax-full/js/output/svg/fonts/tex/bold-italic.js';
import { doubleStruck } from 'mathjax-full/js/output/svg/fonts/tex/double-struck.js';
import { italic } from 'mathjax-full/js/output/svg/fonts/tex/italic.js';
import { largeop } from 'mathjax-full/js/output/svg/fonts/tex/largeop.js';
import { normal } from 'mathjax-full/js/output/svg/fonts/tex/normal.js';
import { smallop } from 'mathjax-full/js/output/svg/fonts/tex/smallop.js';
import { texCalligraphic } from 'mathjax-full/js/output/svg/fonts/tex/tex-calligraphic.js';
import { texSize3 } from 'mathjax-full/js/output/svg/fonts/tex/tex-size3.js';
import { texSize4 } from 'mathjax-full/js/output/svg/fonts/tex/tex-size4.js';
import { texVariant } from 'mathjax-full/js/output/svg/fonts/tex/tex-variant.js';

const Base = CommonTeXFontMixin<SVGCharOptions, SVGVariantData, SVGDelimiterData, typeof SVGFontData>(SVGFontData);

/** Other variants fall back to the one they derive from: `\mathsf` looks like `\mathrm`. `\mathbf` has letters of its own in `normal`. */
export class TeXFont extends Base {
  protected static override defaultDelimiters = delimiters;
  protected static override defaultChars: CharMapMap<SVGCharOptions> = {
    normal,
    italic,
    'bold-italic': boldItalic,
    'double-struck': doubleStruck,
    '-smallop': smallop,
    '-largeop': largeop,
    '-size3': texSize3,
    '-size4': texSize4,
    '-tex-calligraphic': texCalligraphic,
    '-tex-variant': texVariant,
  };
}
