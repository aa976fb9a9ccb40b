/** What one document may take. A sheet of a million cells takes two thirds of the memory, a yearbook of a thousand pages a sixth. */
export interface Bounds {
  readonly seconds: number;
  /** Of the whole process, as the system counts them. */
  readonly megabytes: number;
}

export const usualBounds: Bounds = { seconds: 60, megabytes: 1536 };
