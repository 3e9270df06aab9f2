package kz.almasu.document.html;

import java.util.List;
import java.util.Set;
import kz.almasu.document.Cover;
import kz.almasu.document.Document;
import kz.almasu.document.markup.Markup;
import kz.almasu.system.Texts;

/** Writes the beginning of a file: title, half-year and edition; with a cover, publisher, key figures and findings too. */
final class CoverMarkup {

    private final Markup markup;
    private final Document document;
    private final Cover cover;

    CoverMarkup(Markup markup, Document document) {
        this.markup = markup;
        this.document = document;
        this.cover = document.cover();
    }

    void write() {
        markup.open("header", "class", cover.isEmpty() ? null : "cover");
        if (!cover.emblem().isEmpty()) {
            String picture = "data:image/png;base64," + cover.emblem();
            markup.empty("img", "class", "emblem", "src", picture, "alt", cover.publisher());
        }
        line("publisher", cover.publisher());
        markup.element("h1", document.title(), "id", "title");
        line("scope", document.scope());
        line("edition", document.edition());
        figures();
        findings();
        line("author", cover.author());
        line("contact", cover.contact());
        markup.close();
    }

    private void line(String kind, String text) {
        if (!text.isEmpty()) {
            markup.element("p", text, "class", kind);
        }
    }

    private void figures() {
        for (Cover.KeyFigure figure : cover.figures()) {
            markup.open("p", "class", "key").element("strong", figure.value()).text(" ");
            markup.element("span", figure.name(), "class", "name");
            if (!figure.remark().isEmpty()) {
                markup.text(" ").element("span", figure.remark(), "class", "remark");
            }
            markup.close();
        }
    }

    private void findings() {
        if (cover.findings().isEmpty()) {
            return;
        }
        markup.element("h2", Texts.get(document.language(), "document.findings"), "id", "findings")
                .open("ul");
        SentenceMarkup sentences = new SentenceMarkup(markup, document.language(), Links.NONE, Set.of());
        cover.findings().forEach(finding -> {
            markup.open("li");
            sentences.write(List.of(finding));
            markup.close();
        });
        markup.close();
    }
}
