import * as z from 'zod/mini';
import { USE_CASES } from '../../domain/members/use-case.ts';

export const useCase = z.enum(USE_CASES);
useCase.register(z.globalRegistry, { id: 'UseCase', description: 'The purpose for which a member is connected.' });

/** A member keeps at least one use case. Naming one twice changes nothing. */
export const useCasesInput = z.array(useCase).check(z.minLength(1), z.maxLength(USE_CASES.length * 2));

/** The filter of lists by use case. */
export const optionalUseCase = z.optional(useCase.check(z.describe('Only objects of members with this use case.')));
