import { FUNGSI } from "./daftar";

/** Tells the runtime which function answers which call; Excel may call as soon as the runtime has loaded. */
export function kaitkanFungsi(): void {
  for (const [nama, fungsi] of Object.entries(FUNGSI)) CustomFunctions.associate(nama, fungsi);
}
