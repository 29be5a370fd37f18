import fc from "fast-check";

/**
 * Properties throw their dice alike in every run, so that the suite passes or fails by what was changed and not by
 * chance. `BENIH=acak` throws them anew, to hunt for what nobody thought of; `BENIH=123` repeats the throws of a failure.
 */
const TETAP = 20_261_130;

const diminta = process.env["BENIH"];
if (diminta !== "acak") fc.configureGlobal({ seed: diminta === undefined ? TETAP : Number(diminta) });
