// Faces renders classic script elements only; a dynamic import loads the modules of the grid.
const grid = document.getElementById("grid");

import(grid.dataset.modules + "main.js").then(({ start }) => start(grid));
