// What is to be said of the run: how it ended, what began it anew, what is being computed; and, for those who listen, where it came to rest.
import { useMemo } from 'react';
import { limits } from '../../document/limits.ts';
import type { RunEnd } from '../../engine/training/index.ts';
import type { TrainingWords } from '../../i18n/training/messages.ts';
import { formatLocale, formatUncertain } from '../../notation/format.ts';
import { usePage } from '../../panels/page.ts';
import type { Notice } from '../../state/training/trainingState.ts';
import { LiveText } from '../../views/behaviours/LiveText.tsx';
import { useTraining, useTrainingState } from './lab.ts';

export function RunStatus() {
  const { training, words } = useTraining();
  const { locale } = usePage();
  const { step, end, notice, told, target, isPlaying, options } = useTrainingState((state) => state);
  const sentences = [...(notice ? [noticeText(notice, words)] : []), ...(end && !isPlaying ? endTexts(end, words, training.live.get().gradientNorm, options.learningRate) : [])];
  const said = useMemo(() => {
    if (!told || told.step === null) return [];
    const { loss, trace } = training.live.get();
    return [words.transport.stepWithLoss(told.step, formatLocale(formatUncertain(loss, trace.logits.rows), locale))];
  }, [training, words, locale, told]);
  const isElsewhere = end?.kind === 'diverged' && !isPlaying && step !== end.step;
  return (
    <div className="run-status">
      {target !== null && (
        <p className="run-computing">
          <LiveText live={training.live} of={(frame) => words.notices.computing(frame.step, target)} />{' '}
          <button type="button" onClick={() => training.halt()}>{words.notices.stopComputing}</button>
        </p>
      )}
      {sentences.map((sentence) => <p key={sentence} className="run-notice">{sentence}</p>)}
      {isElsewhere && <button type="button" onClick={() => training.goTo(end.step)}>{words.ends.goToLast(end.step)}</button>}
      {/* A new element each time: the same words twice are two announcements. */}
      <div className="visually-hidden" role="status" aria-live="polite">{told && <p key={told.count}>{[...said, ...sentences].join(' ')}</p>}</div>
    </div>
  );
}

function noticeText({ kind, step }: Notice, { notices, ends, start }: TrainingWords): string {
  switch (kind) {
    case 'optionChanged':
      return notices.optionChanged;
    case 'batchChanged':
      return notices.batchChanged;
    case 'edited':
      return notices.moved(step);
    case 'kept':
      return start.kept(step);
    case 'refused':
      return notices.refused;
    case 'hidden':
      return ends.hidden;
    case 'longest':
      return ends.longest(limits.training.steps);
    case 'stopped':
      return notices.stoppedComputing(step);
  }
}

const overflowKeys = { images: 'vectors', texts: 'vectors', temperature: 'temperature', bias: 'temperature', logits: 'logits', gradient: 'gradient' } as const;

function endTexts(end: RunEnd, { ends }: TrainingWords, gradientNorm: number, learningRate: number): readonly string[] {
  if (end.kind === 'diverged') return [ends.diverged(end.step), ends.overflow[overflowKeys[end.why.of]], ends.smallerRate];
  if (end.why === 'still') return [learningRate === 0 ? ends.zeroRate(end.step) : ends.still(end.step)];
  return [end.step === 0 && gradientNorm === 0 ? ends.stationary : ends.converged(end.step)];
}
