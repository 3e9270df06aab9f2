import { About } from "./about.js";
import { Cursor } from "./cursor.js";
import { Deeds } from "./deeds.js";
import { Editor } from "./editor.js";
import { element } from "./elements.js";
import { Explaining } from "./explaining.js";
import { Findings } from "./findings.js";
import { Hands } from "./hands.js";
import { Hosts } from "./hosts.js";
import { Keeping } from "./keeping.js";
import { Others } from "./others.js";
import { Outbox } from "./outbox.js";
import { Portal } from "./portal.js";
import { Rows } from "./rows.js";
import { Status } from "./status.js";
import { Table } from "./table.js";
import { announce, know, text } from "./texts.js";
import { Undo } from "./undo.js";
import { Versions } from "./versions.js";

/** Opens the grid in this element, whose data say of which submission, for whom and in which words. */
export async function open(place) {
  const { address, account, language } = place.dataset;
  know(JSON.parse(place.dataset.texts));
  const columns = JSON.parse(place.dataset.columns);
  const portal = new Portal(new URL(address, location.href), account, language);
  const rows = new Rows();
  const keeping = new Keeping(account, address);
  const outbox = new Outbox(rows, portal, keeping);
  const undo = new Undo(rows, (touched) => outbox.put(touched));
  const bar = element("div", "grid-bar");
  place.append(bar);
  const table = new Table(place, columns, rows);
  const cursor = new Cursor(table);
  const countries = columns.find((column) => column.field === "country").options;
  const editor = new Editor(table, cursor, new Hosts(portal, countries), (row, texts) => deeds.write(row, texts));
  const versions = new Versions(columns, rows, (row) => {
    outbox.put([row]);
    rows.changed();
    cursor.show(true);
  });
  const deeds = new Deeds(table, cursor, undo, (row) => versions.open(row));
  const others = new Others(portal, account, () => cursor.row?.name ?? "");
  const findings = new Findings(portal, rows);
  const { signin: signIn, report } = place.dataset;
  const explaining = new Explaining(portal, (stored) => {
    cursor.show(true);
    if (stored) {
      findings.ask();
    }
  });
  const about = new About(place, table, cursor, explaining);
  const status = new Status(bar, place, { table, rows, cursor, outbox, undo, deeds, versions, findings, signIn, report });
  new Hands(table, cursor, editor, deeds, about);

  rows.changed = (changed) => {
    table.draw(changed);
    cursor.keep();
    status.show();
    about.show();
  };
  outbox.answered = (sent, results) => {
    status.tell(sent, results);
    findings.ask();
    const collided = sent.find((row) => row.conflict);
    if (collided && !editor.isOpen) {
      versions.open(collided);
    }
  };
  cursor.moved = () => about.show();

  const load = async () => {
    const sent = outbox.sent;
    const known = await portal.get("grid");
    if (outbox.sent === sent && outbox.isIdle) {
      table.editable = known.editable;
      outbox.mark = known.mark;
      rows.merge(known.rows);
      findings.ask();
    }
  };
  others.told = (pulse) => {
    table.others = pulse.others;
    others.say(status.others, pulse.others, (row) => table.number(rows.all.find((known) => known.isCalled(row))));
    table.draw();
    if (pulse.mark !== outbox.mark && outbox.isIdle && !editor.isOpen) {
      load().catch(() => {});
    }
  };
  await begin(load, status);
  const restored = keeping.restore(rows);
  if (restored.length > 0) {
    announce(text("grid.restored", restored.length));
    outbox.put(restored);
  }
  cursor.go(table.visible[0], 0, { focus: false });
  await findings.read().catch(() => {});
  goWhereLed(cursor, rows, columns);
  others.ask();
}

/** To the cell that a list of findings has named; to the first that is to be mended, if it has named none. */
function goWhereLed(cursor, rows, columns) {
  const [, participant, field] = /^#at-(\d+)-(\w*)$/.exec(location.hash) ?? [];
  const row = rows.all.find((known) => known.participant === Number(participant));
  if (row) {
    cursor.goTo(row, Math.max(0, columns.findIndex((column) => column.field === field)));
  } else if (location.hash === "#unfinished") {
    cursor.goToProblem();
  }
}

/** Reads the rows; whoever cannot is told why, and it is tried again. */
async function begin(load, status) {
  for (;;) {
    try {
      await load();
      return;
    } catch (failure) {
      status.fail(failure);
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
  }
}
