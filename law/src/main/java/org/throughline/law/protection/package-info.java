/// Protections: TPS, DACA, young people before a state court, and victims (T, U, VAWA).
@NullMarked
package org.throughline.law.protection;

import org.jspecify.annotations.NullMarked;
