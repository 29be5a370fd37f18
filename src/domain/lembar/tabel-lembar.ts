/** A table of a sheet: its name, the titles of its columns by key, and the columns that make a row a row. */
export interface TabelLembar<K extends string = string> {
  readonly nama: string;
  readonly judul: Readonly<Record<K, string>>;
  readonly masukan: readonly K[];
}
