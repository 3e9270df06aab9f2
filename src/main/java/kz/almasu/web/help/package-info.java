/** The pages that explain: the catalogue of rules, for everybody. What a rule demands, the rule itself says. */
package kz.almasu.web.help;
