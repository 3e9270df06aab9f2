package kz.almasu.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * The one JSON-B of the API. Where an application names none, RESTEasy makes one for each answer, and what it has learnt
 * about our records is thrown away with it: that took a quarter of a table's time.
 */
@Provider
public class JsonBinding implements ContextResolver<Jsonb> {

    private final Jsonb json = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
        return json;
    }
}
