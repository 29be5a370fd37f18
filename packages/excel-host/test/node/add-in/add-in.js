/* global Office, CustomFunctions, Excel */
CustomFunctions.associate("RASIO", (target, realisasi) => {
  if (target === 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  if (typeof realisasi === "string") {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, `"${realisasi}" is no number`);
  }
  return realisasi / target;
});
CustomFunctions.associate("GANDA", (rows) => rows.map((row) => row.map((value) => value * 2)));
CustomFunctions.associate("LEMPAR", () => {
  throw new Error("thrown");
});
Office.actions.associate("Tulis", async (event) => {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["ditulis"]];
      await context.sync();
    });
  } finally {
    event.completed();
  }
});
Office.actions.associate("Gantung", () => undefined);
Office.actions.associate("Matikan", async (event) => {
  await Office.ribbon.requestUpdate({
    tabs: [{ id: "Uji.Tab", groups: [{ id: "Uji.Grup", controls: [{ id: "Uji.Tulis", enabled: false }] }] }],
  });
  event.completed();
});
