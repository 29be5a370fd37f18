/*
 * Runs before everything else and in every browser Excel may use, so it is written in ES3.
 * A browser that cannot read the bundles (Internet Explorer inside Excel 2016/2019, the first Edge) would leave a
 * blank pane: here it gets the plain message of the page instead. So does one that stumbles over a single piece of our
 * syntax (Safari below 16.4 over some regular expressions): it gives up the whole file then, not a line of it.
 */
(function () {
  function tampilkan() {
    document.getElementById("panel").style.display = "none";
    document.getElementById("terlalu-lama").style.display = "block";
  }
  function saatDimuat() {
    if (document.readyState === "complete") tampilkan();
    else if (window.addEventListener) window.addEventListener("load", tampilkan);
    else window.attachEvent("onload", tampilkan);
  }
  function takTerbaca(kejadian) {
    var nama = kejadian.error ? kejadian.error.name : String(kejadian.message);
    if (/SyntaxError/.test(nama)) saatDimuat();
  }
  if (typeof globalThis === "undefined" || !("noModule" in document.createElement("script"))) saatDimuat();
  else window.addEventListener("error", takTerbaca);
})();
