package kz.almasu.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.document.markup.Markup;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/** Writes sentences with links of figures and references, and collects their footnotes. */
final class SentenceMarkup implements Inline.Visitor<Markup> {

    private final Markup markup;
    private final Language language;
    private final Links links;
    private final Set<String> targetIds;
    private final List<Inline.Footnote> footnotes = new ArrayList<>();

    /** @param targetIds ids of the blocks that references may link to */
    SentenceMarkup(Markup markup, Language language, Links links, Set<String> targetIds) {
        this.markup = markup;
        this.language = language;
        this.links = links;
        this.targetIds = targetIds;
    }

    void write(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (i > 0) {
                markup.text(" ");
            }
            sentences.get(i).content().forEach(inline -> inline.accept(this));
        }
    }

    @Override
    public Markup words(Inline.PlainText words) {
        return markup.text(words.text());
    }

    @Override
    public Markup value(Inline.Value value) {
        return write(value.text(), links.ofValue().apply(value), "figure");
    }

    @Override
    public Markup reference(Inline.Reference reference) {
        Optional<String> target = Optional.of(reference.target()).filter(targetIds::contains);
        return write(reference.text(), target.map(id -> "#" + id), null);
    }

    @Override
    public Markup footnote(Inline.Footnote footnote) {
        footnotes.add(footnote);
        return footnoteReference(footnotes.size());
    }

    @Override
    public Markup change(Inline.Change change) {
        return markup.element(change.inserted() ? "ins" : "del", change.text());
    }

    private Markup write(String text, Optional<String> address, String kind) {
        return address.map(target -> markup.element("a", text, "href", target, "class", kind))
                .orElseGet(() -> markup.text(text));
    }

    private Markup footnoteReference(int number) {
        String label = Texts.get(language, "document.footnote", number);
        return markup.open("sup")
                .element(
                        "a",
                        Integer.toString(number),
                        "id",
                        "call-" + number,
                        "href",
                        "#footnote-" + number,
                        "aria-label",
                        label)
                .close();
    }

    /** Writes the collected footnotes, each with a link back; nothing if there are none. */
    void writeFootnotes() {
        if (footnotes.isEmpty()) {
            return;
        }
        markup.open("section", "class", "footnotes", "aria-labelledby", "footnotes")
                .element("h2", Texts.get(language, "document.footnotes"), "id", "footnotes")
                .open("ol");
        for (int number = 1; number <= footnotes.size(); number++) {
            markup.open("li", "id", "footnote-" + number);
            write(footnotes.get(number - 1).sentences());
            markup.text(" ")
                    .element(
                            "a",
                            "↑",
                            "class",
                            "back",
                            "href",
                            "#call-" + number,
                            "aria-label",
                            Texts.get(language, "document.footnote.back", number))
                    .close();
        }
        markup.close().close();
    }
}
