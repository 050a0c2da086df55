@org.jspecify.annotations.NullMarked
package org.townledger.audit;
