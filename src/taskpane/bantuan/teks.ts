import { bantuan } from "../../bahasa/id/bantuan";
import { useTeks } from "../teks";

/** The texts of this page in one language. */
export type TeksBantuan = typeof bantuan;

/** The texts of this page in the user's language; the Indonesian ones come with the page's own file. */
export function useTeksBantuan(): TeksBantuan {
  return useTeks().bantuan ?? bantuan;
}
