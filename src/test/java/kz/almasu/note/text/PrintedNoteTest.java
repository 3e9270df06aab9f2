package kz.almasu.note.text;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.almasu.document.Block;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteSource;
import kz.almasu.note.SourceFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

class PrintedNoteTest {
    @Test
    void print() throws Exception {
        for (Language l : Language.values()) {
            write("demo-" + l.tag(), SourceFixture.demo(l));
            for (int i = 1; i < 40; i++)
                write("r" + i + "-" + l.tag(), SourceFixture.of(new kz.almasu.figures.RandomFigures(i), l));
            write("published-" + l.tag(), SourceFixture.published(l));
        }
    }

    static void write(String name, NoteSource source) throws Exception {
        Files.writeString(Path.of("/tmp/text-note-" + name + ".txt"), printed(AnalyticalNote.compose(source)));
    }

    static String printed(Document d) {
        StringBuilder s = new StringBuilder(d.title() + "\n" + d.scope() + "\n");
        for (Block b : d.blocks()) {
            if (b instanceof Block.Heading h) s.append("\n## ").append(h.text()).append("\n");
            else if (b instanceof Block.Paragraph p) {
                s.append("  ");
                for (Sentence t : p.sentences()) s.append(t.text()).append(" ");
                s.append("\n");
            } else if (b instanceof Block.Listing p) {
                for (Sentence t : p.items()) s.append("   • ").append(t.text()).append("\n");
            } else if (b instanceof Block.ChartBlock c)
                s.append("  [")
                        .append(c.caption().text())
                        .append("] ")
                        .append(c.alternative())
                        .append("\n");
            else if (b instanceof Block.TableBlock t) {
                s.append("  [").append(t.caption().text()).append("] ");
                t.notes().forEach(n -> s.append(n.text()));
                s.append("\n");
            }
        }
        return s.toString();
    }
}
