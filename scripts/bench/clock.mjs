export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Processor time of this process in milliseconds: what else the machine does at the time counts for little. */
export const processor = () => {
  // Their sum is exact; how a short time parts into the two is guessed by the system's ticks.
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
export const wall = () => performance.now();

/** What a series of runs took, in milliseconds. */
export const took = (series) => ({ median: median(series), best: Math.min(...series) });

/** Times `run` after one run to warm up; `prepare` makes what each run is given, untimed. */
export function time(run, { runs, prepare = () => undefined, clock = processor }) {
  run(prepare());
  const series = Array.from({ length: runs }, () => {
    const given = prepare();
    const begun = clock();
    run(given);
    return clock() - begun;
  });
  return took(series);
}

/** The same for what is awaited. */
export async function timeAsync(run, { runs, clock = processor }) {
  await run();
  const series = [];
  for (let i = 0; i < runs; i++) {
    const begun = clock();
    await run();
    series.push(clock() - begun);
  }
  return took(series);
}
