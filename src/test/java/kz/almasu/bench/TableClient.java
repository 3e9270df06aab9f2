package kz.almasu.bench;

import java.io.IOException;
import java.net.URI;
import kz.almasu.demo.Demo;

/** A reviewer who reads table 1 of 2023 H1 through the API. */
final class TableClient implements Load.Client {

    private final ApiClient reviewer;

    TableClient(URI portal) throws IOException {
        reviewer = new ApiClient(portal, "reviewer", Demo.PASSWORD);
    }

    @Override
    public void request() throws IOException {
        reviewer.get("periods/2023H1/tables/1?lang=kk");
    }
}
