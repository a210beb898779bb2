// Steps come at the speed that was asked for, never more of them than a frame has time for.
import { describe, expect, it } from 'vitest';
import { createPlayer, frameBudget, type Speed } from '../../../src/state/training/player.ts';
import { FakeTime } from './support.ts';

function playing(speed: Speed, { interval = 0, length = Infinity } = {}) {
  const time = new FakeTime();
  const seen: number[] = [];
  const followed: number[] = [];
  const log = { step: 0, ends: 0, speed };
  const player = createPlayer(
    {
      goOn(steps, hasTime) {
        let went = 0;
        while (went < steps && log.step < length) {
          log.step += 1;
          went += 1;
          if (!hasTime()) break;
        }
        return went;
      },
      show: () => void seen.push(log.step),
      follow: () => void followed.push(seen.at(-1) ?? NaN),
      onEnd: () => { log.ends += 1; },
    },
    { frames: time, now: time.now, speed: () => log.speed, interval: () => interval },
  );
  player.start();
  return { time, seen, followed, log, player };
}

describe('the player', () => {
  it.each([1, 5, 20, 100] as const)('goes %d steps a second, the first at once', (speed) => {
    const { time, seen, log } = playing(speed);
    time.frame();
    expect(seen).toEqual([1]);
    time.run(3000);
    expect(Math.abs(log.step - (1 + 3 * speed))).toBeLessThanOrEqual(Math.ceil(speed / 60));
    // Each picture is of another step.
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('goes as fast as it can within its share of a frame', () => {
    const { time, log } = playing('fastest');
    time.cost = 0.1;
    time.frame();
    expect(log.step).toBeGreaterThan(1);
    expect(log.step).toBeLessThanOrEqual(frameBudget / 0.1 + 1);
  });

  it('owes nothing for what there was no time for, nor for a page that stood still', () => {
    const { time, log } = playing(100);
    time.cost = 2;
    for (let k = 0; k < 10; k += 1) time.frame(50);
    const slow = log.step;
    expect(slow).toBeLessThanOrEqual(25);
    time.cost = 0;
    time.frame(10);
    expect(log.step - slow).toBeLessThanOrEqual(2);
    const before = log.step;
    time.frame(60_000);
    expect(log.step - before).toBeLessThanOrEqual(11);
  });

  it('shows two pictures a second where less motion is asked for, each of the step reached', () => {
    const { time, seen, log, player } = playing(20, { interval: 500 });
    time.run(2990);
    expect(seen.length).toBe(6);
    player.stop();
    expect(seen.at(-1)).toBe(log.step);
  });

  it('shows the rest of each picture in a frame of its own, and at the end', () => {
    const { time, seen, followed, player } = playing('fastest', { length: 1000 });
    time.cost = 0.5;
    for (const [pictures, rest] of [[1, 0], [1, 1], [2, 1], [2, 2], [3, 2]]) {
      time.frame();
      expect([seen.length, followed.length]).toEqual([pictures, rest]);
    }
    player.stop();
    expect(followed).toEqual(seen);
  });

  it('follows a speed that is changed meanwhile', () => {
    const { time, log } = playing(1);
    time.run(1000);
    log.speed = 100;
    const before = log.step;
    time.run(1000);
    expect(log.step - before).toBeGreaterThan(90);
  });

  it('ends with the run, its last step shown', () => {
    const { time, seen, log } = playing('fastest', { length: 7 });
    time.run(1000);
    expect([log.step, seen.at(-1), log.ends, time.isAsked]).toEqual([7, 7, 1, false]);
  });

  it('asks for no frame once it was stopped', () => {
    const { time, player, log } = playing(5);
    time.frame();
    player.stop();
    time.run(1000);
    expect([log.step, log.ends, time.isAsked]).toEqual([1, 0, false]);
  });
});
