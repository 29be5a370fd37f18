/** A webpack loader: texts that are addresses of other hosts become empty ones. */
module.exports = (source) => source.replace(/(['"])https?:\/\/[^'"]*\1/g, "$1$1");
