package kz.almasu.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kz.almasu.document.Document;
import kz.almasu.document.Renderer;
import kz.almasu.document.markup.Markup;

/**
 * Renders a document as one self-contained HTML file without scripts, fonts or images to load. The file is well-formed XML
 * and prints like the PDF.
 */
public final class HtmlRenderer implements Renderer {

    /** Shared by files, which embed it, and pages, which link to it. */
    private static final String CONTENT_STYLE = style("/META-INF/resources/css/document.css");

    private static final String FILE_STYLE = style("/kz/almasu/document/html/file.css");

    @Override
    public byte[] render(Document document) {
        Markup markup = new Markup();
        markup.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                document.language().tag());
        head(markup, document);
        markup.open("body").open("main");
        new CoverMarkup(markup, document).write();
        new ContentMarkup(markup, document, Links.NONE).write();
        return ("<!DOCTYPE html>\n" + markup.html() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Renders the document without its title, as part of a page. */
    public static String content(Document document, Links links) {
        Markup markup = new Markup();
        new ContentMarkup(markup, document, links).write();
        return markup.html();
    }

    private static void head(Markup markup, Document document) {
        markup.open("head")
                .empty("meta", "charset", "UTF-8")
                .element("title", document.title() + ". " + document.scope())
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "description", "content", document.title() + ". " + document.scope())
                .element("style", CONTENT_STYLE + FILE_STYLE)
                .close();
    }

    private static String style(String resource) {
        try (InputStream style = HtmlRenderer.class.getResourceAsStream(resource)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
