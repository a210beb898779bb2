// "Break it": the bugs as switches, and the game of telling a bug by its symptom.
import { isBug } from '../../lesson/bugs.ts';
import { isSymptom } from '../../lesson/symptoms.ts';
import { Bench } from './Bench.tsx';
import { SymptomCard } from './SymptomCard.tsx';
import './breakIt.css';

export function BreakIt({ card }: { readonly card: string | null }) {
  return isSymptom(card) ? <SymptomCard key={card} id={card} /> : <Bench bug={isBug(card) ? card : null} />;
}
