package kz.almasu.document.json;

import static kz.almasu.system.CanonicalJson.array;
import static kz.almasu.system.CanonicalJson.list;
import static kz.almasu.system.CanonicalJson.object;

import jakarta.json.JsonObject;
import kz.almasu.document.Cover;

/** Converts the first page of a document to JSON, and back. */
final class CoverJson {

    private CoverJson() {}

    static JsonObject write(Cover cover) {
        return object().add("publisher", cover.publisher())
                .add("emblem", cover.emblem())
                .add("author", cover.author())
                .add("contact", cover.contact())
                .add(
                        "figures",
                        array(
                                cover.figures(),
                                figure -> object().add("name", figure.name())
                                        .add("value", figure.value())
                                        .add("remark", figure.remark())
                                        .build()))
                .add("findings", array(cover.findings(), SentenceJson::write))
                .build();
    }

    static Cover read(JsonObject json) {
        return new Cover(
                json.getString("publisher"),
                json.getString("emblem"),
                json.getString("author"),
                json.getString("contact"),
                list(
                        json.getJsonArray("figures"),
                        figure -> new Cover.KeyFigure(
                                figure.getString("name"), figure.getString("value"), figure.getString("remark"))),
                SentenceJson.sentences(json, "findings"));
    }
}
