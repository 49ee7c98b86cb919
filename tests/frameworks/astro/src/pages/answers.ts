import { parentExperience, parseFormData } from '@driehoek/sdk/checklist';
import { InvalidDataError } from '@driehoek/sdk/shared';
import type { APIRoute } from 'astro';

export const POST: APIRoute = async ({ request, redirect }) => {
  try {
    const response = parseFormData(await request.formData(), parentExperience);
    // Yours to store, with the role and the person as your session knows them.
    return redirect(`/thanks?answered=${Object.keys(response.answers).length}`, 303);
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    return new Response(error.message, { status: 400 });
  }
};
