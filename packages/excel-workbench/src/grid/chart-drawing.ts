/** What draws charts: a script of its own (`charts.js`), asked for when a book has some. */
export { chartSvg } from "excel-host/charts";
