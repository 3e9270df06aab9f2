package kz.almasu.document.docx;

import java.util.EnumMap;
import java.util.Map;
import kz.almasu.document.Caption;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes captions with sequence fields, so that Word renumbers them when an editor inserts a table. */
final class CaptionWriter {

    private final Bookmarks bookmarks;
    private final Map<Caption.Kind, Integer> lastNumbers = new EnumMap<>(Caption.Kind.class);

    CaptionWriter(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    void write(XWPFParagraph paragraph, Caption caption) {
        if (caption.number() == 0) {
            WordField.text(paragraph, caption.title());
            return;
        }
        bookmarks.enclose(paragraph, Bookmarks.name(caption.id()), () -> {
            WordField.text(paragraph, caption.prefix());
            bookmarks.enclose(
                    paragraph,
                    Bookmarks.numberName(caption.id()),
                    () -> WordField.write(paragraph, sequence(caption), Integer.toString(caption.number())));
            WordField.text(paragraph, caption.suffix());
        });
        WordField.text(paragraph, ". " + caption.title());
    }

    /** Returns the field instruction; Word names sequences by label. A number that is not the next one is set explicitly. */
    private String sequence(Caption caption) {
        String name = (caption.prefix() + caption.suffix()).replaceAll("[^\\p{L}]", "");
        Integer previous = lastNumbers.put(caption.kind(), caption.number());
        boolean isNext = caption.number() == (previous == null ? 1 : previous + 1);
        return "SEQ " + (name.isEmpty() ? caption.kind().name() : name) + " \\* ARABIC"
                + (isNext ? "" : " \\r " + caption.number());
    }
}
