package kz.almasu.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import kz.almasu.cluster.CachedData;
import kz.almasu.system.Cluster;

/** Keeps the data that each request reads from memory up to date with other servers; styles and scripts read none. */
@WebListener
public class CachedDataListener implements ServletRequestListener {

    private static final String VERSION = "almasu.cachedData";

    @Inject
    private CachedData cachedData;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        if (Cluster.isOn() && !request.getRequestURI().contains("/jakarta.faces.resource/")) {
            cachedData.refresh();
            request.setAttribute(VERSION, cachedData.version());
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest().getAttribute(VERSION) instanceof Long version) {
            cachedData.endOfRequest(version);
        }
    }
}
