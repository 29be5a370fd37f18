import { reviuBerkas } from "./reviu-baca";

/*
 * A process of its own for `reviu` with many files: takes the name of a file, answers with what was found. A defect in one
 * file takes nothing else down.
 */

process.on("message", (nama: string) => {
  void reviuBerkas(nama, {}).then((hasil) => process.send?.(hasil));
});
