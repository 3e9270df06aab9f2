/**
 * Running rules over reports: loading what rules see, finding issues, and the explanations that offices give for warnings.
 */
package kz.almasu.submission.finding;
