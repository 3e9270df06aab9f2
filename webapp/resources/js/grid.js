// The grid is made of modules, which a page can only load from here: Faces writes script elements without a type.
const grid = document.getElementById("grid");

import(grid.dataset.modules + "page.js").then((page) => page.open(grid));
