// Angle golf: the rules and the list of holes, or the hole that is played.
import { isHole } from '../../lesson/golf/holes.ts';
import { HoleCard } from './HoleCard.tsx';
import { HoleList } from './HoleList.tsx';
import './golf.css';

export function Golf({ card }: { readonly card: string | null }) {
  return isHole(card) ? <HoleCard key={card} id={card} /> : <HoleList />;
}
