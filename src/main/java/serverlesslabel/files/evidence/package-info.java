/** Looks at the evidence of facts: whether what is called documented is documented by what it names. */
@NullMarked
package serverlesslabel.files.evidence;

import org.jspecify.annotations.NullMarked;
