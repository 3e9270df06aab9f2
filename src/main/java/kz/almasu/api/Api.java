package kz.almasu.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JAX-RS application and its base path. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
