/** The digits of a NIP, whatever stands between them: "NIP. 19700101 199503 1 001" gives 18. */
function angkaNIP(teks: string): string {
  return teks.replace(/\D/g, "");
}

/** The NIP in its official groups 8-6-1-3 (birth date, appointment, sex, number); other lengths stay as typed. */
export function bentukNIP(teks: string): string {
  const cocok = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(angkaNIP(teks));
  return cocok ? cocok.slice(1).join(" ") : teks.trim();
}

/** Is this a NIP by its form: 18 digits, a birth date and a month of appointment that exist, 1 or 2 for the sex? */
export function nipBenar(teks: string): boolean {
  const cocok = /^(\d{4})(\d{2})(\d{2})(\d{4})(\d{2})([12])(\d{3})$/.exec(angkaNIP(teks));
  if (!cocok || /[A-Za-z]/.test(teks.replace(/^\s*NIP\.?/i, ""))) return false;
  const [, tahun, bulan, hari, , bulanAngkat] = cocok.map(Number);
  const tanggal = new Date(Date.UTC(tahun ?? 0, (bulan ?? 0) - 1, hari ?? 0));
  return tanggal.getUTCMonth() + 1 === bulan && (bulanAngkat ?? 0) >= 1 && (bulanAngkat ?? 0) <= 12;
}
